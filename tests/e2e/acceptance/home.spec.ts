// The frameworks at a glance, counted from the data.
import { expect, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES } from "../support/words.ts";

const NONE = { ja: "なし", en: "None" };
const NOT_HELD = { ja: "未収録", en: "not held yet" };

/** Columns after the framework's name, the publisher and the edition; numbers are computed. */
const ROWS = [
  { edition: "jp@2026", roles: 13, levels: 4, statements: null, areas: null, deck: null },
  { edition: "nice@2.2.0", roles: 42, levels: null, statements: [962, 693, 555], areas: 11, deck: 52 },
  { edition: "ecsf@1", roles: 12, levels: null, statements: [125, 67, 82], areas: null, deck: 12 },
  { edition: "ca@2023", roles: 22, levels: null, statements: null, areas: null, deck: 22 },
  { edition: "au@2.0", roles: 9, levels: 6, statements: null, areas: null, deck: 9 },
] as const;

for (const language of LANGUAGES) {
  test(`home shows how much is in each framework, computed (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, ""));
    await expect(page.locator("tr[data-edition]")).toHaveCount(ROWS.length);
    for (const { edition, roles, levels, statements, areas } of ROWS) {
      const cells = page.locator(`tr[data-edition="${edition}"] td.number`);
      const held = statements ?? [NOT_HELD[language], NOT_HELD[language], NOT_HELD[language]];
      const expected = [roles, levels ?? NONE[language], ...held, areas ?? NONE[language]];
      await expect(cells, edition).toHaveText(expected.map(String));
    }
  });

  test(`home shows what the deck of 2025 says beside it (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, ""));
    for (const { edition, deck } of ROWS) {
      const cell = page.locator(`tr[data-edition="${edition}"] td:last-child`);
      if (deck === null) await expect(cell, edition).not.toHaveText(/\d/);
      else await expect(cell, edition).toHaveText(new RegExp(`^${deck}\\D`));
    }
    const levels = { ja: /レベルあり/, en: /with levels/ }[language];
    await expect(page.locator("tr[data-edition]").filter({ hasText: levels })).toHaveCount(1);
    await expect(page.locator('tr[data-edition="au@2.0"]')).toHaveText(levels);
  });

  test(`home leads to Japan’s roles, to all roles and to competency areas (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, ""));
    const doors = page.locator(".door a");
    await expect(doors).toHaveCount(3);
    const targets = await doors.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(targets).toEqual([
      `${language}/framework/jp@2026/`,
      `${language}/explore/`,
      `${language}/framework/nice@2.2.0/#areas`,
    ]);
  });
}
