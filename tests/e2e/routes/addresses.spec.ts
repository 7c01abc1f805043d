// Every form of an address opens, and opens again after a reload, from a plain static host.
import { addresses } from "../support/pages.ts";
import { appStands, expect, follow, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES } from "../support/words.ts";

/** Where the site is on the server: at its root, and below a path. */
const BASES = ["", "a/b/"];

for (const base of BASES) {
  for (const { name, path, heading } of addresses) {
    test(`${name} opens after a reload at /${base}`, async ({ page }) => {
      for (const language of LANGUAGES) {
        const address = `/${base}${inLanguage(language, path)}`;
        await goTo(page, address);
        for (const when of ["at first", "after a reload"]) {
          await expect(page.locator("h1"), when).toContainText(heading[language]);
          await expect(page.locator("html"), when).toHaveAttribute("lang", language);
          await expect(page, when).toHaveTitle(/\S \| Kakehashi 架け橋$/);
          expect(new URL(page.url()).pathname + new URL(page.url()).search, when).toBe(address);
          if (when === "at first") {
            await page.reload();
            await appStands(page);
          }
        }
      }
    });
  }

  test(`every link of every form of page leads to a file of the site at /${base}`, async ({ page, request, baseURL }) => {
    test.slow();
    const root = new URL(`/${base}`, baseURL).href;
    const targets = new Set<string>();
    for (const { path } of addresses) {
      for (const language of LANGUAGES) {
        await goTo(page, `/${base}${inLanguage(language, path)}`);
        const links = await page.locator("a[href]:not([rel~=external])").evaluateAll((all) =>
          all.map((link) => (link as HTMLAnchorElement).href),
        );
        for (const link of links) targets.add(link.split("#")[0] ?? "");
      }
    }
    expect(targets.size).toBeGreaterThan(300);
    const broken: string[] = [];
    for (const target of targets) {
      const inside = target.startsWith(root);
      const response = inside ? await request.head(target, { maxRedirects: 0 }) : undefined;
      if (response?.status() !== 200) broken.push(`${target}: ${response?.status() ?? "outside the site"}`);
    }
    expect(broken).toEqual([]);
  });

  for (const start of ["en/", "en/about/", "en/framework/jp@2026/", "en/role/nice@2.2.0/PD-WRL-003/"]) {
    test(`moving on from /${base}${start} to pages at any depth leads to the right addresses`, async ({ page, baseURL }) => {
      const root = new URL(`/${base}`, baseURL).href;
      const expectAt = async (path: string) => {
        await expect(page).toHaveURL(`${root}${path}`);
        expect(await page.evaluate(() => document.baseURI), `base at ${path}`).toBe(root);
        await appStands(page);
      };
      await goTo(page, `/${base}${start}`);
      await follow(page, "Explore");
      await expectAt("en/explore/");
      await page.locator("#framework-jp").getByRole("link").click();
      await expectAt("en/framework/jp@2026/");
      await page.locator(".role-row", { hasText: "JP-07" }).getByRole("link").click();
      await expectAt("en/role/jp@2026/JP-07/");
      await page.getByRole("banner").getByRole("link", { name: /Kakehashi/ }).click();
      await expectAt("en/");
      await page.goBack();
      await expectAt("en/role/jp@2026/JP-07/");
      await follow(page, "Data");
      await expectAt("en/data/");
    });
  }

  for (const language of LANGUAGES) {
    test.describe(`a browser that asks for ${language}`, () => {
      test.use({ locale: { ja: "ja-JP", en: "en-GB" }[language] });

      test(`is greeted in ${language} at /${base}`, async ({ page }) => {
        await page.goto(`/${base}`);
        await expect(page).toHaveURL(new RegExp(`/${base}${language}/$`));
        await expect(page.locator("html")).toHaveAttribute("lang", language);
      });

      test(`comes back to the other language where it was there last, at /${base}`, async ({ page }) => {
        const other = language === "ja" ? "en" : "ja";
        await goTo(page, `/${base}${inLanguage(other, "about/")}`);
        await page.goto(`/${base}`);
        await expect(page).toHaveURL(new RegExp(`/${base}${other}/$`));
      });
    });
  }

  test(`a browser that asks for a third language is greeted in English at /${base}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: "fr-FR", ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto(`/${base}`);
    await expect(page).toHaveURL(new RegExp(`/${base}en/$`));
    await context.close();
  });

  test(`the way back leads past the root to where one came from at /${base}`, async ({ page }) => {
    await goTo(page, `/${base}en/about/`);
    await page.goto(`/${base}`);
    await expect(page).toHaveURL(new RegExp(`/${base}en/$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${base}en/about/$`));
    await appStands(page);
  });
}
