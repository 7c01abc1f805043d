// A role on paper: what is read stays, what is pressed goes.
import { cprt, rolePath, small } from "../support/files.ts";
import { expectWording, takeIn } from "../support/data-page.ts";
import { expect, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES } from "../support/words.ts";

for (const language of LANGUAGES) {
  test(`a printed role has its text, ids and source, and no controls (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "role/nice@2.2.0/PD-WRL-003/"));
    const statements = await page.locator("li.statement").count();
    expect(statements).toBeGreaterThan(50);
    await page.emulateMedia({ media: "print" });

    for (const gone of ["header.site", "footer.site", ".rail", ".skip-link", ".filter", "main button", "#search-dialog"]) {
      for (const element of await page.locator(gone).all()) await expect(element, gone).toBeHidden();
    }
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".lead")).toBeVisible();
    await expect(page.locator(".source-foot")).toBeVisible();
    const shown = page.locator("li.statement").filter({ has: page.locator("a.id:visible") });
    await expect(shown).toHaveCount(statements);
    for (const statement of [shown.first(), shown.last()]) {
      await expect(statement.locator("a.id")).toHaveText(/^[TKS]\d{4}[A-Z]?$/);
      await expect(statement.locator(".gloss, .official, .missing-gloss").first()).toBeVisible();
    }
  });

  test(`a printed role is dark on white whatever the screen is (${language})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await goTo(page, inLanguage(language, "role/jp@2026/JP-07/"));
    for (let presses = 0; presses < 2; presses += 1) await page.locator(".theme-switch").click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours = await page.evaluate(() => {
      const light = (colour: string) => {
        const canvas = document.createElement("canvas").getContext("2d");
        if (!canvas) return -1;
        canvas.fillStyle = "#fff";
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return (red + green + blue) / 3;
      };
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return { ground: light(backgroundColor), ink: light(getComputedStyle(document.body).color) };
    });
    expect(colours.ground).toBeGreaterThan(240);
    expect(colours.ink).toBeLessThan(80);
  });

  test(`official wording that is shown is printed (${language})`, async ({ page }) => {
    const sample = cprt.known ? cprt : small;
    await takeIn(page, language, sample);
    await goTo(page, inLanguage(language, rolePath(sample)));
    await page.emulateMedia({ media: "print" });
    await expectWording(page, sample);
    const line = page.locator("li.statement").filter({ hasText: sample.statement.id }).locator(".official, .is-official");
    await expect(line.first()).toBeVisible();
  });
}
