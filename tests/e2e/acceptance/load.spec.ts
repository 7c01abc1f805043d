// Official files: read, looked at, taken in, shown, hidden, removed.
import { readFileSync } from "node:fs";

import type { BrowserContext } from "@playwright/test";

import {
  button,
  chooseFile,
  dropFile,
  expectFigures,
  expectNoWording,
  expectWording,
  officialWords,
  openRoleBeside,
  report,
  shelfRows,
  takeIn,
} from "../support/data-page.ts";
import { cprt, fixture, nameOf, rolePath, samples, small, workbook } from "../support/files.ts";
import { appStands, expect, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES, words, type Language } from "../support/words.ts";

/** Keeps the reader of files from starting, until the function that is returned is called. */
async function holdReader(context: BrowserContext): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route("**/worker/*.wasm", async (route) => {
    await held;
    // A worker that was ended waits for nothing any more.
    await route.continue().catch(() => undefined);
  });
  return release;
}

for (const language of LANGUAGES) {
  for (const sample of samples) {
    test(`${sample.title}: the report counts what is in the file (${language})`, async ({ page }) => {
      await chooseFile(page, language, sample.upload);
      await expect(report(page)).toContainText(nameOf(sample.upload));
      await expect(report(page)).toContainText(words.notTakenIn[language]);
      await expectFigures(report(page), sample, language);
      // The publishers' files have no errors; our small ones have every trap.
      if (sample.known) await expect(report(page).locator('[data-severity="error"]')).toHaveCount(0);
    });
  }
}

for (const { sample, language } of [
  { sample: cprt, language: "en" },
  { sample: workbook, language: "ja" },
  ...samples.slice(2).filter(({ known }) => known).map((sample) => ({ sample, language: "en" })),
] as { sample: typeof cprt; language: Language }[]) {
  test(`${sample.title}: the wording comes with “take in” and goes with “remove” (${language})`, async ({ page }) => {
    const role = inLanguage(language, rolePath(sample));
    await test.step("before anything is loaded the role has our words alone", async () => {
      await goTo(page, role);
      await expectNoWording(page, language, sample);
    });
    await test.step("nothing changes while the report is shown", async () => {
      await chooseFile(page, language, sample.upload);
      await expect(report(page)).toBeVisible();
      const beside = await openRoleBeside(page, language, sample);
      await expectNoWording(beside, language, sample);
      await beside.close();
      await expect(shelfRows(page)).toHaveCount(0);
    });
    await test.step("“take in” shows the official wording", async () => {
      await button(page, words.takeIn[language]).click();
      await expect(shelfRows(page)).toHaveCount(1);
      await expectFigures(shelfRows(page), sample, language);
      await goTo(page, role);
      await expectWording(page, sample);
    });
    await test.step("it is still there after a reload", async () => {
      await page.reload();
      await appStands(page);
      await expectWording(page, sample);
    });
    await test.step("the switch hides and shows it, and remembers", async () => {
      const shown = page.getByRole("switch", { name: words.showOfficial[language] });
      await expect(shown).toHaveAttribute("aria-checked", "true");
      await shown.click();
      await expect(shown).toHaveAttribute("aria-checked", "false");
      await expect(officialWords(page.locator("main"))).toHaveCount(0);
      await page.reload();
      await appStands(page);
      await expect(officialWords(page.locator("main"))).toHaveCount(0);
      await shown.click();
      await expectWording(page, sample);
    });
    await test.step("“remove” brings our words back", async () => {
      await goTo(page, inLanguage(language, "data/"));
      await shelfRows(page).getByRole("button", { name: words.remove[language] }).click();
      await expect(shelfRows(page)).toHaveCount(0);
      await goTo(page, role);
      await expectNoWording(page, language, sample);
    });
  });
}

for (const language of LANGUAGES) {
  test(`a report that is discarded leaves all as it was (${language})`, async ({ page }) => {
    await chooseFile(page, language, small.upload);
    await button(page, words.discard[language]).click();
    await expect(report(page)).toHaveCount(0);
    await expect(shelfRows(page)).toHaveCount(0);
    await goTo(page, inLanguage(language, rolePath(small)));
    await expectNoWording(page, language, small);
  });

  test(`reading that is canceled leaves all as it was (${language})`, async ({ page, context }) => {
    const release = await holdReader(context);
    await chooseFile(page, language, cprt.upload);
    await button(page, words.cancel[language]).click();
    await expect(page.getByText(words.canceled[language])).toBeVisible();
    release();
    await expect(shelfRows(page)).toHaveCount(0);
    await expect(report(page)).toHaveCount(0);
    await goTo(page, inLanguage(language, rolePath(cprt)));
    await expectNoWording(page, language, cprt);
  });

  test(`after a cancel the same file can be read (${language})`, async ({ page, context }) => {
    const release = await holdReader(context);
    await chooseFile(page, language, small.upload);
    await button(page, words.cancel[language]).click();
    await expect(page.getByText(words.canceled[language])).toBeVisible();
    release();
    await page.locator("#file").setInputFiles(small.upload);
    await expectFigures(report(page), small, language);
  });

  test(`a file can be dropped on the page as well as chosen (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "data/"));
    const path = fixture("nice-cprt-small.json");
    await dropFile(page, nameOf(path), readFileSync(path, "utf8"));
    await expectFigures(report(page), small, language);
    await button(page, words.takeIn[language]).click();
    await shelfRows(page).getByRole("link", { name: words.openFramework[language] }).click();
    await page.locator(".role-row", { hasText: small.role }).getByRole("link").click();
    await expectWording(page, small);
  });

  test(`“delete everything” asks first, and then leaves nothing (${language})`, async ({ page }) => {
    await takeIn(page, language, small);
    await page.locator(".theme-switch").click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");

    await button(page, words.deleteAll[language]).click();
    const question = page.getByRole("dialog", { name: words.deleteQuestion[language] });
    await expect(question).toBeVisible();
    await question.getByRole("button", { name: words.deleteNo[language], exact: true }).click();
    await expect(question).toBeHidden();
    await expect(shelfRows(page)).toHaveCount(1);

    await button(page, words.deleteAll[language]).click();
    await question.getByRole("button", { name: words.deleteYes[language], exact: true }).click();
    await expect(page.getByText(words.deleted[language])).toBeVisible();
    await expect(shelfRows(page)).toHaveCount(0);
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");

    await page.reload();
    await appStands(page);
    await expect(shelfRows(page)).toHaveCount(0);
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    await goTo(page, inLanguage(language, rolePath(small)));
    await expectNoWording(page, language, small);
  });
}

for (const language of LANGUAGES) {
  test(`a role that only a loaded file has opens again after a reload, like its framework (${language})`, async ({ page }) => {
    const table = "役割名,種別,文\n監視,タスク,門を見張る\n設計・開発,タスク,門を設計する\n庭師,タスク,庭を掃く\n";
    await chooseFile(page, language, { name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await button(page, words.readLikeThis[language]).click();
    await button(page, words.takeIn[language]).click();
    await expect(shelfRows(page)).toHaveAttribute("data-edition", "jp@2026");
    await shelfRows(page).getByRole("link", { name: words.openFramework[language] }).click();
    const fresh = page.locator(".role-row").getByRole("link", { name: "庭師" });
    await expect(fresh).toBeVisible();
    await page.reload();
    await fresh.click();
    await expect(page.locator("h1")).toHaveText("庭師");
    await expect(page.locator("li.statement")).toContainText("庭を掃く");
    await page.reload();
    await appStands(page);
    await expect(page.locator("h1")).toHaveText("庭師");
    await page.locator("li.statement a.id").click();
    await expect(page.locator("main")).toContainText("庭を掃く");
    await page.reload();
    await expect(page.locator("main")).toContainText("庭を掃く");
  });
}
