// What every browser test stands on: a page that fails its test when it complains.
import { test as base, expect, type Page } from "@playwright/test";

import type { Language } from "./words.ts";

export { expect };

/** Sees what a page asks for and what it complains about. */
export type Watch = {
  /** Addresses that were asked for, in their order, below the server's root. */
  requests: string[];
  /** Says that a complaint is part of the test. */
  expectComplaint(pattern: RegExp): void;
};

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const { origin } = new URL(baseURL ?? "");
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      const requests: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => complaints.push(`page: ${error.error().message}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (["blob:", "data:"].includes(url.protocol)) return;
        if (url.origin === origin) requests.push(`${url.pathname}${url.search}`);
        else complaints.push(`another origin: ${url.href}`);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`policy: ${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`);
        });
      });
      await use({ requests, expectComplaint: (pattern) => void expected.push(pattern) });
      const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
      expect(unexpected, "complaints of the page, and requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens an address below the server's root and waits for the app to stand. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await appStands(page);
}

/** Waits until the app has taken the place of the text in the file and shows its page. */
export async function appStands(page: Page): Promise<void> {
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page.locator("#first-paint")).toHaveCount(0);
  await expect(page.locator(".skeleton")).toHaveCount(0);
}

/** The address of a page in a language, below the site's base. */
export const inLanguage = (language: Language, path: string): string => `${language}/${path}`;

/** Goes to another page of the app by its own navigation, without loading the document anew. */
export async function follow(page: Page, section: string): Promise<void> {
  await page.getByRole("banner").getByRole("navigation").getByRole("link", { name: section, exact: true }).click();
}
