// Every look of a page, for every reader and on every screen.
import type { Page } from "@playwright/test";

import { expectNoSidewaysScrolling, expectNoViolations } from "../support/axe.ts";
import { looks } from "../support/pages.ts";
import { goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES } from "../support/words.ts";

const NARROW = 320;
const WIDTHS = [NARROW, 1280];
const SCHEMES = ["light", "dark"] as const;

/** Shows what narrow screens keep in drawers. */
async function openDrawers(page: Page): Promise<void> {
  for (const drawer of await page.locator("main details > summary").all()) await drawer.click();
}

// Colours are measured as they stand, not on their way.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const language of LANGUAGES) {
  for (const look of looks) {
    test(`${look.name} breaks no rule on narrow and wide, light and dark screens (${language})`, async ({ page }) => {
      await goTo(page, inLanguage(language, look.path));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScrolling(page, `${width} px`);
        if (width === NARROW) await openDrawers(page);
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          await expectNoViolations(page, `${width} px, ${colorScheme}`);
        }
        await expectNoSidewaysScrolling(page, `${width} px, drawers open where there are any`);
      }
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      await expectNoViolations(page, "forced colours");
    });
  }
}
