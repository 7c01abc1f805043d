// Every look of a page, for every reader and on every screen.
import { expectNoSidewaysScrolling, expectNoViolations } from "../support/axe.ts";
import { looks } from "../support/pages.ts";
import { goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES } from "../support/words.ts";

const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"] as const;

// Colours are measured as they stand, not on their way.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const language of LANGUAGES) {
  for (const look of looks) {
    test(`${look.name} breaks no rule on narrow and wide, light and dark screens (${language})`, async ({ page }) => {
      await goTo(page, inLanguage(language, look.path));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          await expectNoViolations(page, `${width} px, ${colorScheme}`);
        }
        await expectNoSidewaysScrolling(page, `${width} px`);
      }
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      await expectNoViolations(page, "forced colours");
    });

    test(`${look.name} breaks no rule with its drawers open on a narrow screen (${language})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await goTo(page, inLanguage(language, look.path));
      const drawers = page.locator("main details > summary");
      for (const drawer of await drawers.all()) await drawer.click();
      await expectNoViolations(page, "drawers open");
      await expectNoSidewaysScrolling(page, "drawers open");
    });
  }
}
