// Every way through the app with the keyboard alone.
import { expectVisibleFocus, tabTo } from "../support/keyboard.ts";
import { appStands, expect, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES, words } from "../support/words.ts";

for (const language of LANGUAGES) {
  test(`from home by search to a role, to a statement and back (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, ""));
    const field = page.getByRole("combobox", { name: words.searchLabel[language] });
    await page.keyboard.press("/");
    await expect(field).toBeFocused();
    await expectVisibleFocus(page, "search field");

    await page.keyboard.type("PD-WRL-003");
    const options = page.getByRole("option");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await expect(field).toHaveAttribute("aria-expanded", "true");

    await test.step("arrows move the choice, and the field says which it is", async () => {
      const chosen = async () => {
        const id = await field.getAttribute("aria-activedescendant");
        await expect(page.locator(`[id="${id}"]`)).toHaveAttribute("aria-selected", "true");
        await expect(page.locator('[role=option][aria-selected="true"]')).toHaveCount(1);
        return id;
      };
      const first = await chosen();
      await page.keyboard.press("ArrowUp");
      await expect(field).toBeFocused();
      await chosen();
      await page.keyboard.press("ArrowDown");
      expect(await chosen()).toBe(first);
    });

    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/role\/nice@2\.2\.0\/PD-WRL-003\/$/);
    await expect(page.locator("#main")).toBeFocused();
    await appStands(page);

    const link = page.locator("li.statement a.id").first();
    const id = await link.textContent();
    await tabTo(page, link);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`statement/\\?key=nice@2\\.2\\.0:${id}$`));
    await expect(page.locator("#main")).toBeFocused();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(String(id));

    await page.goBack();
    await expect(page).toHaveURL(/role\/nice@2\.2\.0\/PD-WRL-003\/$/);
    await expect(page.locator("#main")).toBeFocused();
    await expect(link).toBeVisible();
  });

  test(`the skip link comes first and leads past the navigation (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "explore/"));
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: words.skip[language] });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await expectVisibleFocus(page, "skip link");
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus")).toHaveCount(1);
  });

  test(`“/” opens search on a page without a search field, Esc closes it, and focus returns (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "explore/"));
    const before = page.locator("#framework-ecsf").getByRole("link");
    await before.focus();
    await page.keyboard.press("/");
    const dialog = page.getByRole("dialog", { name: words.search[language] });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("combobox")).toBeFocused();
    await page.keyboard.type("JP-07");
    await expect(dialog.getByRole("option").first()).toContainText("JP-07");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(before).toBeFocused();

    await test.step("it opens again with what was typed, ready to be replaced", async () => {
      await page.keyboard.press("/");
      await expect(dialog.getByRole("combobox")).toBeFocused();
      await page.keyboard.type("JP-08");
      await expect(dialog.getByRole("combobox")).toHaveValue("JP-08");
      await expect(dialog.getByRole("option").first()).toContainText("JP-08");
    });
    await test.step("Enter goes to the result and closes the dialog", async () => {
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/role\/jp@2026\/JP-08\/$/);
      await expect(dialog).toBeHidden();
      await expect(page.locator("#main")).toBeFocused();
    });
  });

  test(`the button for search opens it, its own button closes it, and focus returns (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "about/"));
    const open = page.locator(".search-open");
    await tabTo(page, open);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: words.search[language] });
    await expect(dialog.getByRole("combobox")).toBeFocused();
    await tabTo(page, dialog.getByRole("button", { name: words.close[language] }));
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
  });

  test(`“/” typed into a field is a letter (${language})`, async ({ page }) => {
    await goTo(page, inLanguage(language, "framework/jp@2026/"));
    const field = page.getByRole("searchbox");
    await field.focus();
    await page.keyboard.type("a/b");
    await expect(field).toHaveValue("a/b");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

for (const path of ["", "explore/", "role/jp@2026/JP-07/", "search/?q=K0698", "data/", "about/"]) {
  test(`every stop of Tab on en/${path} is visible and the last leads out of the page`, async ({ page }) => {
    await goTo(page, inLanguage("en", path));
    const last = page.locator("footer.site a").last();
    await tabTo(page, last);
    await page.keyboard.press("Shift+Tab");
    await expectVisibleFocus(page, "backwards");
    await expect(last).not.toBeFocused();
  });
}
