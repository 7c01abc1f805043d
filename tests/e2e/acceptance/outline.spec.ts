// How each form of page is told to somebody who does not see it.
import { looks } from "../support/pages.ts";
import { expect, goTo, inLanguage, test } from "../support/site.ts";
import type { Language } from "../support/words.ts";

/** A page with little of a long list, so that its outline can be read. */
const NARROWED: Record<string, string> = {
  "framework nice@2.2.0": "framework/nice@2.2.0/?filter=PD-WRL-003",
  "role nice@2.2.0 PD-WRL-003": "role/nice@2.2.0/PD-WRL-003/?filter=K0674",
};

const IN_JAPANESE = ["home", "role jp@2026 JP-07"];

for (const { name, path } of looks) {
  const languages: Language[] = IN_JAPANESE.includes(name) ? ["en", "ja"] : ["en"];
  for (const language of languages) {
    test(`the outline of ${name} is as agreed (${language})`, async ({ page }) => {
      await goTo(page, inLanguage(language, NARROWED[name] ?? path));
      await page.waitForLoadState("networkidle");
      const file = `${name.replaceAll(/[^A-Za-z0-9.]+/g, "-")}.${language}.aria.yml`;
      await expect(page.locator("body")).toMatchAriaSnapshot({ name: file });
    });
  }
}
