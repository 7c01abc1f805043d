// What a person sees when the app has stopped for good.
import { expect, goTo, test } from "../support/site.ts";

test("an app that stopped says in both languages that the work is saved, and offers to reload", async ({ page }) => {
  await goTo(page, "ja/about/");
  const message = page.locator("#boot-message");
  await expect(message).toBeHidden();
  // What the browser reports when a WebAssembly module ends itself.
  await page.evaluate(() => {
    const error = new WebAssembly.RuntimeError("unreachable");
    window.dispatchEvent(new ErrorEvent("error", { error }));
  });
  await expect(message).toContainText("作業内容は保存されています");
  await expect(message).toContainText("Your work is saved");
  await message.getByRole("button").click();
  await expect(message).toBeHidden();
  await expect(page.locator("main h1")).toBeVisible();
});
