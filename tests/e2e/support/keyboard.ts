// Moving about with the keyboard alone.
import { expect, type Locator, type Page } from "@playwright/test";

/** Whether the focused element is drawn differently from how it is drawn without focus. */
export async function expectVisibleFocus(page: Page, where: string): Promise<void> {
  const shown = await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return "nothing has the focus";
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return `${element.outerHTML.slice(0, 120)} has no size`;
    const drawn = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    return drawn ? "visible" : `${element.outerHTML.slice(0, 120)} has no ring`;
  });
  expect(shown, where).toBe("visible");
}

/** Presses Tab until `target` has the focus, which must be visible on the whole way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const has = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    await expectVisibleFocus(page, `after ${presses + 1} presses of Tab`);
    if (await has()) return;
  }
  throw new Error(`80 presses of Tab do not lead to ${target}`);
}
