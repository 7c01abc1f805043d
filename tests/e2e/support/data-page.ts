// What one does on the data page.
import { expect, type Locator, type Page } from "@playwright/test";

import { labelled, nameOf, rolePath, type Sample, type Upload } from "./files.ts";
import { goTo, inLanguage } from "./site.ts";
import { words, type Language } from "./words.ts";

export const report = (page: Page): Locator => page.locator("section.report");

export const refusal = (page: Page): Locator => page.locator(".load-state .notice[data-code]");

export const shelfRows = (page: Page): Locator => page.locator(".shelf > li");

export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Opens the data page and gives it a file by the file field. */
export async function chooseFile(page: Page, language: Language, upload: Upload): Promise<void> {
  await goTo(page, inLanguage(language, "data/"));
  await page.locator("#file").setInputFiles(upload);
}

/** Drops a text file on the page as a person does, with a data transfer that holds it. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const zone = page.locator(".drop-zone");
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ""], fileName ?? ""));
      return data;
    },
    [name, text],
  );
  await zone.dispatchEvent("dragover", { dataTransfer: transfer });
  await expect(zone).toHaveClass(/is-over/);
  await zone.dispatchEvent("drop", { dataTransfer: transfer });
  await expect(zone).not.toHaveClass(/is-over/);
}

/** Reads a sample and takes it in. */
export async function takeIn(page: Page, language: Language, sample: Sample): Promise<void> {
  await chooseFile(page, language, sample.upload);
  await expect(report(page)).toContainText(nameOf(sample.upload));
  await button(page, words.takeIn[language]).click();
  await expect(shelfRows(page)).toContainText([nameOf(sample.upload)]);
}

/** Expects the figures of a sample in the strip of `place`. */
export async function expectFigures(place: Locator, sample: Sample, language: Language): Promise<void> {
  for (const [label, value] of labelled(sample.figures, language)) {
    const term = place.page().locator("dt", { hasText: new RegExp(`^${label}$`) });
    await expect(place.locator("dl.figures > div").filter({ has: term }).locator("dd"), label).toHaveText(value);
  }
}

/** The line of a statement on a role's page. */
export const statementLine = (page: Page, id: string): Locator =>
  page.locator("li.statement").filter({ has: page.locator("a.id", { hasText: new RegExp(`^${id}$`) }) });

/** The publisher's words wherever they stand. */
export const officialWords = (place: Locator): Locator => place.locator(".official, .is-official");

/** Expects that the role's page has the publisher's words of the sample. */
export async function expectWording(page: Page, sample: Sample): Promise<void> {
  await expect(officialWords(statementLine(page, sample.statement.id))).toHaveText(sample.statement.text);
}

/** Expects that the role's page knows nothing of the sample's words. */
export async function expectNoWording(page: Page, language: Language, sample: Sample): Promise<void> {
  if (!sample.known) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.missing[language]);
    return;
  }
  await expect(statementLine(page, sample.statement.id)).toBeVisible();
  await expect(officialWords(page.locator("main"))).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText(sample.statement.text);
}

/** Opens the sample's role in another tab of the same browser. */
export async function openRoleBeside(page: Page, language: Language, sample: Sample): Promise<Page> {
  const beside = await page.context().newPage();
  await goTo(beside, inLanguage(language, rolePath(sample)));
  return beside;
}
