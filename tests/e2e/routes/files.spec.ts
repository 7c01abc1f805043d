// What every page's file says before any script runs. Needs no browser.
import { filesCalled, readText } from "../support/dist.ts";
import { expect, test } from "@playwright/test";

const pages = filesCalled("index.html");

/** The first match of `pattern`'s group in a text. */
const find = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];

test("every fixed page, framework, role and area has a file in both languages", () => {
  expect(pages).toContain("index.html");
  const below = (language: string) =>
    pages.filter((page) => page.startsWith(`${language}/`)).map((page) => page.slice(language.length));
  expect(below("ja")).toEqual(below("en"));
  // 99 roles of the newest editions, and 41 of an older one.
  expect(below("ja").filter((page) => /^\/role\/.+\/.+\/index\.html$/.test(page)).length).toBeGreaterThanOrEqual(139);
});

test("every page has its policy first in its head, and a strict one", () => {
  const wrong = pages.filter((page) => {
    const policy = find(readText(page), /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/);
    return (
      policy === undefined ||
      !policy.startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';") ||
      !policy.includes("require-trusted-types-for 'script'") ||
      /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/.test(policy)
    );
  });
  expect(wrong).toEqual([]);
});

test("no page has a script or a style in it, or names another origin to load from", () => {
  const wrong = pages.filter((page) => {
    const html = readText(page);
    return (
      /<style|\sstyle=|\son[a-z]+=/.test(html) ||
      [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)].some(([, tag, body]) => !tag?.includes(" src=") || body !== "") ||
      [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="([^"]+)"/g)].some(([, to]) => /^(?:[a-z]+:)?\/\//.test(to ?? ""))
    );
  });
  expect(wrong).toEqual([]);
});

test("every page is in the language of its path", () => {
  const wrong = pages.filter((page) => {
    const language = page.startsWith("en/") ? "en" : "ja";
    return find(readText(page), /<html lang="([a-z]+)">/) !== language;
  });
  expect(wrong).toEqual([]);
});

test("every page has a title and a description of its own language", () => {
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
  const wrong = pages.filter((page) => {
    const html = readText(page);
    const title = find(html, /<title>([^<]+)<\/title>/)?.replace("Kakehashi 架け橋", "");
    const description = find(html, /<meta name="description" content="([^"]+)">/);
    if (!title || !description) return true;
    return page.startsWith("ja/") ? !japanese.test(description) : page.startsWith("en/") && japanese.test(title);
  });
  expect(wrong).toEqual([]);
});

test("every page has its base at the root of the site", () => {
  const wrong = pages.filter((page) => {
    const depth = page.split("/").length - 1;
    return find(readText(page), /<base href="([^"]+)">/) !== (depth === 0 ? "./" : "../".repeat(depth));
  });
  expect(wrong).toEqual([]);
});

test("every page has its heading and text in the file, and names its other language", () => {
  const wrong = pages.filter((page) => {
    const html = readText(page);
    if (page === "index.html") return !/<a [^>]*href="(?:\.\/)?ja\/"/.test(html) || !/<a [^>]*href="(?:\.\/)?en\/"/.test(html);
    const [, path] = /^(?:ja|en)\/(.*)index\.html$/.exec(page) ?? [];
    return (
      !/<h1[^>]*>[^<]+<\/h1>/.test(html) ||
      !["ja", "en"].every((tag) => html.includes(`<link rel="alternate" hreflang="${tag}" href="${tag}/${path}">`))
    );
  });
  expect(wrong).toEqual([]);
});
