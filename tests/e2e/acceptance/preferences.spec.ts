// The switches of the header keep the place, and what was chosen is remembered.
import { appStands, expect, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES, type Language } from "../support/words.ts";

const PLACES = [
  "",
  "framework/ecsf@1/",
  "role/nice@2.2.0/PD-WRL-003/?kind=knowledge&filter=risk",
  "area/nice@2.2.0/NF-COM-001/",
  "statement/?key=nice@2.2.0:K0698",
  "search/?q=incident%20response&framework=nice,ecsf&kind=task",
  "data/",
];

const other = (language: Language): Language => (language === "ja" ? "en" : "ja");

for (const language of LANGUAGES) {
  for (const path of PLACES) {
    test(`the language switch keeps the place ${language}/${path}`, async ({ page }) => {
      await goTo(page, inLanguage(language, path));
      const there = new URL(page.url());
      const answer = inLanguage(other(language), path);
      await page.locator(".language-switch").click();
      await expect(page.locator("html")).toHaveAttribute("lang", other(language));
      await expect(page).toHaveURL(new URL(`/${answer}`, there).href);
      await appStands(page);
      await page.locator(".language-switch").click();
      await expect(page).toHaveURL(there.href);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    });
  }

  test(`the language that was switched to is remembered, from ${language}`, async ({ page }) => {
    await goTo(page, inLanguage(language, "explore/"));
    const link = page.locator(".language-switch");
    await expect(link).toHaveAttribute("lang", other(language));
    await expect(link).toHaveAttribute("hreflang", other(language));
    await link.click();
    await expect(page.locator("html")).toHaveAttribute("lang", other(language));
    await page.goto("about:blank");
    await page.goto("/");
    await expect(page).toHaveURL(new RegExp(`/${other(language)}/$`));
  });

  test(`everything on the page changes its language, from ${language}`, async ({ page }) => {
    await goTo(page, inLanguage(language, "role/jp@2026/JP-07/"));
    await page.locator(".language-switch").click();
    await goTo(page, inLanguage(other(language), "role/jp@2026/JP-07/"));
    const fresh = await page.locator("body").innerText();
    await goTo(page, inLanguage(language, "role/jp@2026/JP-07/"));
    await page.locator(".language-switch").click();
    await expect(page.locator("html")).toHaveAttribute("lang", other(language));
    await expect.poll(() => page.locator("body").innerText()).toBe(fresh);
  });
}

for (const device of ["light", "dark"] as const) {
  test(`light and dark can be chosen on a ${device} device, and the choice is remembered`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: device });
    await goTo(page, inLanguage("en", "explore/"));
    const root = page.locator("html");
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const seen: Record<string, string> = { device: await ground() };
    await expect(root).not.toHaveAttribute("data-theme");
    for (const theme of ["light", "dark"]) {
      await page.locator(".theme-switch").click();
      await expect(root).toHaveAttribute("data-theme", theme);
      seen[theme] = await ground();
      await page.reload();
      await appStands(page);
      await expect(root).toHaveAttribute("data-theme", theme);
    }
    expect(seen["light"]).not.toBe(seen["dark"]);
    expect(seen["device"]).toBe(seen[device]);
    await page.locator(".theme-switch").click();
    await expect(root).not.toHaveAttribute("data-theme");
  });
}
