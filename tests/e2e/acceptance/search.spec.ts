// Search in the browser: what is found, and that a view of results can be kept.
import type { Locator, Page } from "@playwright/test";

import { button } from "../support/data-page.ts";
import { appStands, expect, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES, words, type Language } from "../support/words.ts";

const roleHits = (page: Page) => page.locator('section[aria-labelledby="group-role"] li.result');

const statementHits = (page: Page) => page.locator('section[aria-labelledby="group-statement"] li.result');

/** Where it is said that a query matches nothing. */
function nothingFound(page: Page, language: Language, query: string): Locator {
  const said = { ja: `「${query}」に合うものは見つかりませんでした`, en: `Nothing matches “${query}”` };
  return page.getByRole("status").filter({ hasText: said[language] });
}

/** Waits until search has all of its data. */
async function searchIsReady(page: Page): Promise<void> {
  await expect(page.getByRole("status").first()).toContainText(/\d/);
}

for (const language of LANGUAGES) {
  test(`ﾌｫﾚﾝｼﾞｯｸ finds the Japanese role first, typed on home (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, ""));
    await page.locator("#page-search").fill("ﾌｫﾚﾝｼﾞｯｸ");
    const roles = page.getByRole("group", { name: words.roles[language], exact: true }).getByRole("option");
    await expect(roles.first()).toContainText("JP-07");
    await expect(roles.first()).toContainText("フォレンジック");
  });

  test(`ﾌｫﾚﾝｼﾞｯｸ finds the Japanese role first on the search page, and marks what matched (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "search/"));
    await page.locator("#page-search").fill("ﾌｫﾚﾝｼﾞｯｸ");
    await expect(roleHits(page).first()).toContainText("JP-07");
    await expect(roleHits(page).first().locator("mark").first()).toHaveText("フォレンジック");
    await expect(page).toHaveURL(/\?q=/);
  });

  test(`a typing slip still finds who answers incidents, in three frameworks on the first screen (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "search/?q=respnse+incident"));
    await searchIsReady(page);
    const answers = roleHits(page).filter({ hasText: /incident respon|インシデント対応/i });
    await expect(answers.first()).toBeVisible();
    const frameworks = new Set<string | null>();
    for (const hit of await answers.all()) {
      const box = await hit.boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      if (box && box.y + box.height <= height) frameworks.add(await hit.locator(".framework-mark").getAttribute("data-mark"));
    }
    expect([...frameworks].length, [...frameworks].join(" ")).toBeGreaterThanOrEqual(3);
  });

  test(`an id and Enter open the statement (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, ""));
    await page.locator("#page-search").fill("K0698");
    await expect(page.getByRole("option").first()).toContainText("K0698");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${language}/statement/\\?key=nice@2\\.2\\.0:K0698$`));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("K0698");
  });

  test(`filters are in the address and survive a reload (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "search/?q=security"));
    await searchIsReady(page);
    const chip = (name: RegExp) => page.locator("label.chip", { hasText: name }).getByRole("checkbox");
    await chip(/NICE/).check();
    await expect(page).toHaveURL(/framework=nice/);
    const marks = page.locator(".result-group .framework-mark");
    const onlyNice = async () => {
      await expect(marks.first()).toBeVisible();
      await expect(page.locator('.result-group .framework-mark:not([data-mark="US"])')).toHaveCount(0);
    };
    await onlyNice();
    await page.reload();
    await appStands(page);
    await expect(chip(/NICE/)).toBeChecked();
    await expect(page.locator("#page-search")).toHaveValue("security");
    await onlyNice();
    await chip(/NICE/).uncheck();
    await expect(page).not.toHaveURL(/framework=/);
    await expect(page.locator('.result-group .framework-mark:not([data-mark="US"])').first()).toBeVisible();
  });

  test(`a kind of statement restricts the results to it (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "search/?q=K0698&kind=knowledge"));
    await expect(statementHits(page).first()).toContainText("K0698");
    await expect(roleHits(page)).toHaveCount(0);
    await goTo(page, inLanguage(language, "search/?q=K0698&kind=task"));
    await expect(nothingFound(page, language, "K0698")).toBeVisible();
    await expect(statementHits(page)).toHaveCount(0);
  });

  test(`older editions come when asked for (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "search/?q=PD-WRL-003&in=role&editions=all"));
    await searchIsReady(page);
    const hrefs = await roleHits(page).getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs).toContain(`${language}/role/nice@2.2.0/PD-WRL-003/`);
    expect(hrefs).toContain(`${language}/role/nice@2.1.0/PD-WRL-003/`);
  });

  test(`what matches nothing is said, with what to do (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "search/?q=qqqzzzxxx"));
    await expect(nothingFound(page, language, "qqqzzzxxx")).toBeVisible();
    await expect(page.locator("li.result")).toHaveCount(0);
  });

  test(`“all results” keeps what was typed on home (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, ""));
    await page.locator("#page-search").fill("脆弱性");
    await page.getByRole("link", { name: words.allResults[language] }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/search/\\?q=`));
    await expect(page.locator("#page-search")).toHaveValue("脆弱性");
    await expect(roleHits(page).first()).toContainText("脆弱性");
    await page.reload();
    await appStands(page);
    await expect(page.locator("#page-search")).toHaveValue("脆弱性");
  });

  test(`more of a group is shown on demand (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "search/?q=security"));
    await searchIsReady(page);
    await expect(roleHits(page)).toHaveCount(20);
    await page.locator('section[aria-labelledby="group-role"]').getByRole("button").click();
    await expect.poll(() => roleHits(page).count()).toBeGreaterThan(20);
    await expect(button(page, words.retry[language])).toHaveCount(0);
  });
}
