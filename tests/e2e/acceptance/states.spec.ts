// The states of the data page and the search dialog, for every reader and on every screen.
import { expectNoSidewaysScrolling, expectNoViolations } from "../support/axe.ts";
import { button, chooseFile, refusal, report, shelfRows, takeIn } from "../support/data-page.ts";
import { cprt, fixture, rolePath, small, type Upload } from "../support/files.ts";
import { expect, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES, words, type Language } from "../support/words.ts";
import type { Page } from "@playwright/test";

const PICTURE: Upload = { name: "a.png", mimeType: "image/png", buffer: Buffer.from("\x89PNG\r\n\x1a\n", "latin1") };

type State = { name: string; bring: (page: Page, language: Language) => Promise<void> };

const STATES: State[] = [
  {
    name: "the report on a file",
    bring: async (page, language) => {
      await chooseFile(page, language, cprt.upload);
      await expect(report(page)).toBeVisible();
    },
  },
  {
    name: "the question about columns",
    bring: async (page, language) => {
      await chooseFile(page, language, fixture("jp-table-small.csv"));
      await expect(page.locator(".column-map")).toBeVisible();
    },
  },
  {
    name: "a refusal",
    bring: async (page, language) => {
      await chooseFile(page, language, PICTURE);
      await expect(refusal(page)).toBeVisible();
    },
  },
  {
    name: "a file taken in",
    bring: async (page, language) => {
      await takeIn(page, language, small);
      for (const summary of await page.locator("main details > summary").all()) await summary.click();
    },
  },
  {
    name: "the question before everything is deleted",
    bring: async (page, language) => {
      await goTo(page, inLanguage(language, "data/"));
      await button(page, words.deleteAll[language]).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "a role with official wording",
    bring: async (page, language) => {
      await takeIn(page, language, small);
      await expect(shelfRows(page)).toHaveCount(1);
      await goTo(page, inLanguage(language, rolePath(small)));
      await expect(page.locator("li.statement .is-official").first()).toBeVisible();
    },
  },
  {
    name: "the search dialog with results",
    bring: async (page, language) => {
      await goTo(page, inLanguage(language, "explore/"));
      await page.keyboard.press("/");
      await page.keyboard.type("フォレンジック");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "home with results",
    bring: async (page, language) => {
      await goTo(page, inLanguage(language, ""));
      await page.locator("#page-search").fill("incident response");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
];

// Colours are measured as they stand, not on their way.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const language of LANGUAGES) {
  for (const { name, bring } of STATES) {
    test(`${name} breaks no rule on narrow and wide, light and dark screens (${language})`, async ({ page }) => {
      await bring(page, language);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await expectNoViolations(page, `${width} px, ${colorScheme}`);
        }
        await expectNoSidewaysScrolling(page, `${width} px`);
      }
    });
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`a control under the pointer can be read on a ${colorScheme} screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await takeIn(page, "en", small);
    const controls = page.locator("main").locator("button, a, summary, label.field").filter({ visible: true });
    for (const control of await controls.all()) {
      await control.hover();
      await expectNoViolations(page, `pointer on ${await control.innerText()}`);
    }
  });
}
