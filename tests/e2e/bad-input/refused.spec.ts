// Files that cannot be read: each is answered in words, in the language of the page, and changes nothing.
import type { Page } from "@playwright/test";

import { chooseFile, expectWording, refusal, report, shelfRows, takeIn } from "../support/data-page.ts";
import { badFiles } from "../support/bad-files.ts";
import { rolePath, small } from "../support/files.ts";
import { expect, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES, words, type Language } from "../support/words.ts";

const JAPANESE = /[\u3040-\u30ff]/;

/** Expects the sentence with this code, in the language of the page. */
async function expectRefusal(page: Page, language: Language, code: string): Promise<void> {
  await expect(refusal(page)).toHaveAttribute("data-code", code);
  await expect(refusal(page)).toHaveAttribute("role", "alert");
  await expect(refusal(page)).toContainText(words.refused[language]);
  await expect(refusal(page)).toContainText(words.unchanged[language]);
  const message = refusal(page).locator("p:not(.hint)").last();
  if (language === "ja") await expect(message).toContainText(JAPANESE);
  else await expect(message).not.toContainText(JAPANESE);
}

for (const { what, code, make } of badFiles) {
  test(`${what} is refused in words of both languages, and what was loaded stays`, async ({ page }, info) => {
    await takeIn(page, "ja", small);
    const upload = await make(info.outputPath("large.json"));
    for (const language of LANGUAGES) {
      await chooseFile(page, language, upload);
      await expectRefusal(page, language, code);
      await expect(report(page)).toHaveCount(0);
      await expect(shelfRows(page)).toHaveCount(1);
    }
    await goTo(page, inLanguage("en", rolePath(small)));
    await expectWording(page, small);
  });
}

for (const language of LANGUAGES) {
  test(`a refusal names the place in the file, and another file can be read after it (${language})`, async ({ page }) => {
    await chooseFile(page, language, {
      name: "notes.json",
      mimeType: "application/json",
      buffer: Buffer.from('{\n "documents": [oops]\n}'),
    });
    await expect(refusal(page)).toContainText({ ja: "2行目", en: "line 2" }[language]);
    await page.locator("#file").setInputFiles(small.upload);
    await expect(report(page)).toContainText(words.notTakenIn[language]);
    await expect(refusal(page)).toHaveCount(0);
  });
}
