// Files that can be read, but not without a word about them.
import { readFileSync } from "node:fs";

import { button, chooseFile, expectNoWording, expectWording, refusal, report, shelfRows, takeIn } from "../support/data-page.ts";
import { fixture, rolePath, small, type Upload } from "../support/files.ts";
import { expect, goTo, inLanguage, test } from "../support/site.ts";
import { formula, text, workbookOf } from "../support/zip.ts";
import { LANGUAGES, words, type Language } from "../support/words.ts";
import type { Page } from "@playwright/test";

const csv = (content: string): Upload => ({ name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(content) });

const columns = (page: Page) => page.locator("section.column-map");

const remark = (page: Page, code: string) => report(page).locator(`li[data-code="${code}"]`);

/** Gives the page a table and agrees with what it guesses about the columns. */
async function readTable(page: Page, language: Language, upload: Upload): Promise<void> {
  await chooseFile(page, language, upload);
  await expect(columns(page)).toContainText(words.columns[language]);
  await button(page, words.readLikeThis[language]).click();
}

for (const language of LANGUAGES) {
  test(`an edition that nobody knows is read with a warning, and taken in only when asked (${language})`, async ({ page }) => {
    await chooseFile(page, language, small.upload);
    await expect(remark(page, "unknown-edition")).toHaveAttribute("data-severity", "warning");
    await expect(remark(page, "unknown-edition")).toContainText("nice@9.9.9");
    await goTo(page, inLanguage(language, rolePath(small)));
    await expectNoWording(page, language, small);
    await takeIn(page, language, small);
    await goTo(page, inLanguage(language, rolePath(small)));
    await expectWording(page, small);
  });

  test(`ids that stand twice in an export are named (${language})`, async ({ page }) => {
    await chooseFile(page, language, small.upload);
    await expect(remark(page, "duplicate-id")).toContainText("T9001");
  });

  test(`a table in Shift_JIS asks for its columns in readable Japanese (${language})`, async ({ page }) => {
    await chooseFile(page, language, fixture("jp-table-sjis.csv"));
    await expect(columns(page)).toContainText(words.columns[language]);
    const headings = new TextDecoder("shift_jis").decode(readFileSync(fixture("jp-table-sjis.csv"))).split(/\r?\n/)[0]?.split(",");
    expect(headings?.length).toBeGreaterThan(3);
    await expect(columns(page).locator("tbody th")).toHaveText(headings ?? []);
    await expect(columns(page)).toContainText("①庭の門を設計する");
    await expect(columns(page)).toContainText("髙い木の名前");
    await button(page, words.readLikeThis[language]).click();
    await expect(remark(page, "encoding")).toContainText("Shift_JIS");
    await expect(shelfRows(page)).toHaveCount(0);
  });

  test(`a table without a column for the role is refused, and the columns can be named (${language})`, async ({ page }) => {
    await readTable(page, language, csv("Colour,Shape\nred,round\nblue,square\n"));
    await expect(refusal(page)).toHaveAttribute("data-code", "missing-columns");
    await expect(refusal(page)).toContainText(words.unchanged[language]);

    await chooseFile(page, language, csv("Colour,Shape\nred,round\nblue,square\n"));
    const meaningOf = (sample: string) => columns(page).locator("tbody tr", { hasText: sample }).getByRole("combobox");
    for (const [sample, meaning] of [["red", "role-title"], ["round", "task"]] as const) {
      await expect(meaningOf(sample), "the choice says of which column it speaks").toHaveAccessibleName(/: \S/);
      await meaningOf(sample).selectOption(meaning);
    }
    await button(page, words.readLikeThis[language]).click();
    await expect(report(page)).toContainText(words.notTakenIn[language]);
    await expect(shelfRows(page)).toHaveCount(0);
  });

  test(`a table that does not say what its statements are is refused (${language})`, async ({ page }) => {
    await readTable(page, language, csv("役割名,文\n監視,門を見張る\n"));
    await expect(refusal(page)).toHaveAttribute("data-code", "missing-kind-column");
    await expect(shelfRows(page)).toHaveCount(0);
  });

  test(`a table with no rows is refused (${language})`, async ({ page }) => {
    await readTable(page, language, csv("役割名,種別,文\n"));
    await expect(refusal(page)).toHaveAttribute("data-code", "empty-table");
  });

  test(`an id that stands beside two texts in a table is named with its place (${language})`, async ({ page }) => {
    await readTable(page, language, csv("役割名,種別,文ID,文\n監視,タスク,JP-T-001,門を見張る\n監視,タスク,JP-T-001,庭を掃く\n"));
    await expect(remark(page, "duplicate-id")).toContainText("JP-T-001");
    await expect(remark(page, "duplicate-id")).toContainText({ ja: "3行目", en: "line 3" }[language]);
    await expect(shelfRows(page)).toHaveCount(0);
  });

  test(`formulas in a workbook are never computed: their saved values count, and it is said (${language})`, async ({ page }) => {
    const upload = {
      name: "formulas.xlsx",
      mimeType: "application/octet-stream",
      buffer: workbookOf([
        [text("役割名"), text("種別"), text("文")],
        [text("監視"), text("タスク"), formula('"門を"&amp;"見張る"', "門を見張る")],
        [text("監視"), text("タスク"), formula("A1")],
      ]),
    };
    await chooseFile(page, language, upload);
    await expect(columns(page)).toContainText("門を見張る");
    await button(page, words.readLikeThis[language]).click();
    await expect(remark(page, "formulas")).toBeVisible();
    await expect(remark(page, "formula-without-value")).toContainText(
      { ja: "3行目 列C", en: "row 3, column C" }[language],
    );
  });

  test(`markup and code in a table stay text (${language})`, async ({ page }) => {
    const evil = '<img src=x onerror="window.attacked=true"><script>window.attacked=true</script>';
    const cell = `"${evil.replaceAll('"', '""')}"`;
    await readTable(page, language, csv(`役割名,種別,文\n${cell},タスク,${cell}\n`));
    await button(page, words.takeIn[language]).click();
    await shelfRows(page).getByRole("link", { name: words.openFramework[language] }).click();
    await page.locator(".role-row").filter({ hasText: evil }).getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(evil);
    await expect(page.locator("li.statement")).toContainText(evil);
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
  });
}
