// When the network goes: a polite message, a way to try again, and everything loaded goes on working.
import { button, refusal, report, shelfRows } from "../support/data-page.ts";
import { small } from "../support/files.ts";
import { appStands, expect, follow, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES, words } from "../support/words.ts";

const SECTIONS = {
  explore: { ja: "見る", en: "Explore" },
  about: { ja: "このサイトについて", en: "About" },
};

for (const language of LANGUAGES) {
  test(`a page whose data cannot be fetched says so, and “try again” works (${language})`, async ({ page, context, watch }) => {
    watch.expectComplaint(/Failed to load resource/);
    await goTo(page, inLanguage(language, "framework/jp@2026/"));
    await follow(page, SECTIONS.explore[language]);
    await expect(page.locator(".framework-entry")).toHaveCount(5);
    await context.setOffline(true);

    await page.locator("#framework-ca").getByRole("link").click();
    const message = page.getByRole("alert");
    await expect(message).toContainText(words.failed[language]);
    await expect(page).toHaveURL(/framework\/ca@2023\/$/);

    await test.step("trying again without a network says it again", async () => {
      await button(page, words.retry[language]).click();
      await expect(message).toContainText(words.failed[language]);
    });
    await test.step("what is loaded goes on working", async () => {
      await page.goBack();
      await page.locator("#framework-jp").getByRole("link").click();
      await expect(page.locator(".role-row")).toHaveCount(13);
      await page.locator(".role-row", { hasText: "JP-07" }).getByRole("link").click();
      await expect(page.locator("main .eyebrow")).toContainText("JP-07");
    });
    await test.step("with the network back, trying again shows the page", async () => {
      await follow(page, SECTIONS.explore[language]);
      await page.locator("#framework-ca").getByRole("link").click();
      await expect(message).toContainText(words.failed[language]);
      await context.setOffline(false);
      await button(page, words.retry[language]).click();
      await appStands(page);
      await expect(page.locator(".role-row")).toHaveCount(22);
      await expect(message).toHaveCount(0);
    });
  });

  test(`a missing list of frameworks is said on home and explore, and can be fetched again (${language})`, async ({ page, watch }) => {
    watch.expectComplaint(/Failed to load resource/);
    await page.route("**/data/catalogue.json", (route) => route.abort());
    for (const path of ["", "explore/"]) {
      await page.goto(inLanguage(language, path));
      await expect(page.getByRole("alert").filter({ hasText: words.failed[language] })).toBeVisible();
    }
    await page.unroute("**/data/catalogue.json");
    await button(page, words.retry[language]).click();
    await expect(page.locator(".framework-entry")).toHaveCount(5);
    await follow(page, SECTIONS.about[language]);
    await expect(page.locator("h1")).toHaveText(words.about[language]);
  });

  test(`search says that results may be missing when a framework could not be fetched (${language})`, async ({ page, watch }) => {
    watch.expectComplaint(/Failed to load resource/);
    await page.route("**/packs/ca@2023.json", (route) => route.abort());
    await goTo(page, inLanguage(language, "search/?q=CISO"));
    const partial = { ja: "結果が足りないかもしれません", en: "results may be incomplete" }[language];
    await expect(page.locator(".notice", { hasText: partial })).toBeVisible();
    await expect(page.locator("li.result").first()).toBeVisible();
  });

  test(`a reader of files that cannot be fetched is said, and works once the network is back (${language})`, async ({ page, context, watch }) => {
    watch.expectComplaint(/Failed to (?:load resource|fetch)/);
    await goTo(page, inLanguage(language, "data/"));
    await context.setOffline(true);
    await page.locator("#file").setInputFiles(small.upload);
    const failed = { ja: "ファイルを読む機能を読み込めませんでした", en: "The file reader could not be loaded" }[language];
    await expect(page.getByRole("alert")).toContainText(failed);
    await expect(page.getByRole("alert")).toContainText(words.unchanged[language]);
    await context.setOffline(false);
    await page.locator("#file").setInputFiles(small.upload);
    await expect(report(page)).toContainText(words.notTakenIn[language]);
    await expect(refusal(page)).toHaveCount(0);
    await expect(shelfRows(page)).toHaveCount(0);
  });

  test(`an app that cannot be loaded leaves its text to be read, and says so in both languages (${language})`, async ({ page, watch }) => {
    watch.expectComplaint(/Failed to (?:load resource|fetch)|TypeError/);
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(inLanguage(language, "role/jp@2026/JP-07/"));
    const message = page.locator("#boot-message");
    await expect(message).toContainText("アプリを読み込めませんでした");
    await expect(message).toContainText("The app could not be loaded");
    await expect(page.locator("#first-paint h1")).toBeVisible();
    await page.unroute("**/*.wasm");
    await message.getByRole("button").click();
    await appStands(page);
  });
}
