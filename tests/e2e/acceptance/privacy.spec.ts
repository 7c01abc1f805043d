// What is asked for, when, and that nothing else is. Every test also fails at a request to another origin.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";

import { button, report } from "../support/data-page.ts";
import { readText } from "../support/dist.ts";
import { small } from "../support/files.ts";
import { expect, follow, goTo, inLanguage, test } from "../support/site.ts";
import { LANGUAGES, words } from "../support/words.ts";

/** A path below the site's base from an address relative to `folder`. */
const fromBase = (address: string, folder = ""): string => posix.join(folder, address);

/** What the file of a page names for its first view: style, icon, start script, app and module. */
function namedBy(html: string): string[] {
  return [
    /<link rel="stylesheet" href="([^"]+)"/,
    /<link rel="icon" href="([^"]+)"/,
    /<script type="module" src="([^"]+)"/,
    /data-js="([^"]+)"/,
    /data-wasm="([^"]+)"/,
  ].map((pattern) => fromBase(pattern.exec(html)?.[1] ?? `nothing for ${pattern}`));
}

/** What a script imports as soon as it is loaded. */
function importedBy(script: string): string[] {
  const imports = readText(script).matchAll(/^import\b[^"']*["'](\.\/[^"']+)["']/gm);
  return [...imports].map(([, address]) => fromBase(address ?? "", posix.dirname(script)));
}

test("the first view of home asks for its own few files and nothing else", async ({ page, watch }, info) => {
  await goTo(page, "ja/");
  await expect(page.locator("tr[data-edition]")).toHaveCount(5);
  await page.waitForLoadState("networkidle");
  const named = namedBy(readText("ja/index.html"));
  const [, icon = ""] = named;

  const asked = watch.requests.map((path) => (path.endsWith("/") ? `${path}index.html` : path).slice(1));
  // The browser asks for the icon on its own account and does not report it.
  const list = [...new Set([...asked, icon])].sort();
  mkdirSync(info.project.outputDir, { recursive: true });
  writeFileSync(join(info.project.outputDir, "first-view.json"), `${JSON.stringify(list, null, 2)}\n`);

  const imported = named.filter((file) => file.endsWith(".js")).flatMap(importedBy);
  const expected = new Set(["ja/index.html", ...named, ...imported, "data/catalogue.json"]);
  expect(list).toEqual([...expected].sort());
  expect(asked.length, "nothing is asked for twice").toBe(new Set(asked).size);
});

for (const language of LANGUAGES) {
  test(`the reader of files is fetched when a file is chosen, and not before (${language})`, async ({ page, watch }) => {
    const reader = () => watch.requests.filter((path) => path.includes("/worker/"));
    await goTo(page, inLanguage(language, ""));
    await follow(page, { ja: "データ", en: "Data" }[language]);
    await expect(page.locator("#file")).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(reader()).toEqual([]);
    await page.locator("#file").setInputFiles(small.upload);
    await expect(report(page)).toContainText(words.notTakenIn[language]);
    expect(reader().length).toBeGreaterThan(0);
  });

  test(`frameworks are fetched when their pages are opened (${language})`, async ({ page, watch }) => {
    const packs = () => watch.requests.filter((path) => path.includes("/packs/"));
    await goTo(page, inLanguage(language, "explore/"));
    await page.waitForLoadState("networkidle");
    expect(packs()).toEqual([]);
    await page.locator("#framework-ecsf").getByRole("link").click();
    await expect(page.locator(".role-row")).toHaveCount(12);
    expect(packs()).toEqual(["/data/packs/ecsf@1.json"]);
  });

  test(`a file that is read and taken in is sent nowhere (${language})`, async ({ page, context }) => {
    const sent: string[] = [];
    context.on("request", (request) => {
      if (request.method() !== "GET" || request.postDataBuffer()) sent.push(`${request.method()} ${request.url()}`);
    });
    await goTo(page, inLanguage(language, "data/"));
    await page.locator("#file").setInputFiles(small.upload);
    await button(page, words.takeIn[language]).click();
    await expect(page.locator(".shelf > li")).toHaveCount(1);
    await page.waitForLoadState("networkidle");
    expect(sent).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test("code in a string is refused by the page, and nothing of it runs", async ({ page, watch }) => {
  watch.expectComplaint(/Trusted|policy:/);
  await goTo(page, "en/");
  const outcome = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      markup: () => (document.createElement("div").innerHTML = "<img src=x onerror='window.attacked=true'>"),
      script: () => {
        const script = document.createElement("script");
        script.text = "window.attacked=true";
        document.body.append(script);
      },
      timer: () => setTimeout("window.attacked=true" as unknown as () => void, 0),
    };
    const refused = Object.entries(tries).filter(([, attack]) => {
      try {
        attack();
        return false;
      } catch {
        return true;
      }
    });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return { refused: refused.map(([name]) => name), attacked: "attacked" in window };
  });
  expect(outcome.attacked).toBe(false);
  expect(outcome.refused).toContain("markup");
});
