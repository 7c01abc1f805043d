// Search of the app beside MiniSearch, on the same text, with the same queries, in the same browser.
//
// The app is measured from the input event until its results stand in the page; MiniSearch once from
// the call until its list is there, and once with a plain list of its hits put into the page. Prints
// figures and knows no threshold.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { env } from "node:process";
import { chromium } from "@playwright/test";

const ROOT = resolve(import.meta.dirname, "../..");
const DIST = resolve(ROOT, env.KAKEHASHI_DIST ?? "dist");
const MINISEARCH = join(ROOT, "node_modules/minisearch/dist/umd/index.js");
/** How often each query is asked. */
const ROUNDS = 5;
/** How many hits of a group the app shows while one types; an expected item must be among them. */
const SHOWN = 6;

/** The rows of a CSV file as objects. */
function readCsv(path) {
  const cells = (line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
  const [head, ...lines] = readFileSync(path, "utf8").split(/\r?\n/).filter((line) => line !== "");
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, at) => [names[at], cell])));
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** Starts the static host and waits until it answers. */
async function serve(port) {
  const host = spawn(process.execPath, [join(ROOT, "tests/server/static.mjs"), DIST, String(port)], { stdio: "inherit" });
  for (;;) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false);
    if (answers) return host;
    if (host.exitCode !== null) throw new Error("the static host did not start");
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

const percentile = (times, share) => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
};

/** Opens home in a language with every framework loaded, and says how long the first query took. */
async function openApp(browser, origin, language) {
  const page = await (await browser.newContext()).newPage();
  const packs = new Set();
  page.on("response", (response) => response.url().includes("/packs/") && packs.add(response.url()));
  await page.goto(`${origin}/${language}/`);
  await page.locator("#page-search").focus();
  await page.waitForLoadState("networkidle");
  if (packs.size === 0) throw new Error("the app has loaded no framework");
  const [first] = await askApp(page, ["security"]);
  return { page, first: first.time };
}

/** Types each query and times it until the page has stopped to change. */
function askApp(page, queries) {
  return page.evaluate(async (asked) => {
    const field = document.getElementById("page-search");
    const list = document.getElementById("page-search-list");
    const task = () => new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
    const keyOf = (href) => {
      const query = /[?&]key=([^&#]+)/.exec(href);
      if (query) return decodeURIComponent(query[1]);
      const path = /\/(?:role|area)\/([^/]+)\/([^/]+)\//.exec(href);
      return path ? decodeURIComponent(`${path[1]}:${path[2]}`) : href;
    };
    const type = async (text) => {
      let last = performance.now();
      const seen = new MutationObserver(() => (last = performance.now()));
      seen.observe(list.parentElement, { childList: true, subtree: true, characterData: true, attributes: true });
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      // Whatever the app has to do it does in this task, in its microtasks, or in one task after it.
      await task();
      await task();
      seen.disconnect();
      return last - start;
    };
    const answers = [];
    for (const query of asked) {
      await type("");
      const time = await type(query);
      const groups = [...list.querySelectorAll("[role=group]")];
      const keys = groups.map((group) => [...group.querySelectorAll("a")].map((link) => keyOf(link.href)));
      answers.push({ query, time, keys });
    }
    return answers;
  }, queries);
}

/** Builds a MiniSearch index over the site's packs, and says how long that took. */
async function openMiniSearch(browser, origin) {
  const page = await (await browser.newContext()).newPage();
  // A page without a policy: MiniSearch is put into it as a script.
  await page.route(`${origin}/bench`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await page.goto(`${origin}/bench`);
  await page.addScriptTag({ path: MINISEARCH });
  const built = await page.evaluate(async () => {
    const { editions } = await (await fetch("/data/catalogue.json")).json();
    const seen = new Set();
    const documents = [];
    const both = (text) => [text?.en, text?.ja].flat().filter(Boolean).join("\n");
    for (const { key, file, framework } of editions) {
      const newest = !seen.has(framework.id);
      seen.add(framework.id);
      const pack = await (await fetch(`/data/${file}`)).json();
      for (const group of ["roles", "statements", "competency_areas", "categories"]) {
        for (const item of pack[group] ?? []) {
          documents.push({
            key: `${key}:${item.id}`,
            group,
            newest,
            id: item.id,
            title: both(item.title),
            other: both(item.other_titles),
            summary: both(item.summary),
            gloss: both(item.gloss),
          });
        }
      }
    }
    // Words as they are; Japanese, which has no spaces, in pairs of letters.
    const japanese = /[\u3040-\u30ff\u3400-\u9fff]+/g;
    const tokenize = (text) => {
      const folded = text.normalize("NFKC").toLowerCase();
      const pairs = [...folded.matchAll(japanese)].flatMap(([run]) =>
        run.length < 3 ? [run] : [...run].slice(1).map((letter, at) => [...run][at] + letter));
      return [...folded.replace(japanese, " ").split(/[^\p{L}\p{N}-]+/u).filter(Boolean), ...pairs];
    };
    const start = performance.now();
    globalThis.index = new globalThis.MiniSearch({
      idField: "key",
      fields: ["id", "title", "other", "summary", "gloss"],
      storeFields: ["group", "newest", "title"],
      tokenize,
      searchOptions: { boost: { id: 8, title: 4, other: 2 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
    });
    globalThis.index.addAll(documents);
    return { time: performance.now() - start, documents: documents.length };
  });
  return { page, ...built };
}

function askMiniSearch(page, queries, shown = SHOWN) {
  return page.evaluate(([asked, most]) => asked.map((query) => {
    const start = performance.now();
    const found = globalThis.index.search(query);
    const time = performance.now() - start;
    const list = document.createElement("ol");
    const left = new Map();
    for (const { id, group, title } of found) {
      const room = left.get(group) ?? most;
      left.set(group, room - 1);
      if (room <= 0) continue;
      const link = document.createElement("a");
      link.href = `#${id}`;
      link.append(title, id);
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    document.body.replaceChildren(list);
    const drawn = performance.now() - start;
    const groups = new Map();
    for (const { id, group, newest } of found) {
      if (newest) groups.set(group, [...(groups.get(group) ?? []), id]);
    }
    return { query, time, drawn, keys: [...groups.values()] };
  }), [queries, shown]);
}

/** How many of the expected items are among the first of their group. */
function found(rows, answers) {
  const keys = new Map(answers.map(({ query, keys: groups }) => [query, groups.flatMap((group) => group.slice(0, SHOWN))]));
  const items = rows.flatMap(({ query, expect }) => expect.split(" | ").map((key) => keys.get(query)?.includes(key)));
  return `${items.filter(Boolean).length} of ${items.length}`;
}

function print(columns, lines) {
  const rows = [columns, ...lines.map((line) => line.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell)))];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  for (const row of rows) console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  "));
}

async function main() {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("there is no built site");
  const port = await freePort();
  const host = await serve(port);
  const origin = `http://127.0.0.1:${port}`;
  const browser = await chromium.launch({
    executablePath: env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const rows = readCsv(join(ROOT, "tests/search/queries.csv"));
    const mini = await openMiniSearch(browser, origin);
    const times = { app: [], mini: [], drawn: [] };
    const first = [];
    const answers = { app: [], mini: [] };
    for (const language of ["ja", "en"]) {
      const queries = rows.filter((row) => row.lang === language).map((row) => row.query);
      const app = await openApp(browser, origin, language);
      first.push(app.first);
      for (let round = 0; round <= ROUNDS; round += 1) {
        const ours = await askApp(app.page, queries);
        const theirs = await askMiniSearch(mini.page, queries);
        // The first round warms up.
        if (round === 0) {
          answers.app.push(...ours);
          answers.mini.push(...theirs);
        } else {
          times.app.push(...ours.map(({ time }) => time));
          times.mini.push(...theirs.map(({ time }) => time));
          times.drawn.push(...theirs.map(({ drawn }) => drawn));
        }
      }
    }
    console.log(`${rows.length} queries, ${ROUNDS} rounds, ${mini.documents} items of all editions; times in ms\n`);
    const line = (name, own, build, quality) => [name, build, percentile(own, 0.5), percentile(own, 0.95), Math.max(...own), quality];
    print(
      ["", "build", "p50", "p95", "most", `expected items in the first ${SHOWN}`],
      [
        line("Kakehashi, from key to page", times.app, Math.min(...first), found(rows, answers.app)),
        line("MiniSearch, the call alone", times.mini, mini.time, found(rows, answers.mini)),
        line("MiniSearch, with a plain list", times.drawn, mini.time, found(rows, answers.mini)),
      ],
    );
    console.log("\nbuild: for Kakehashi the first query with its building; the faster of two pages.");
  } finally {
    await browser.close();
    host.kill();
  }
}

await main();
