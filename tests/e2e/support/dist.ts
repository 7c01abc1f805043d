// The built site as files on disk: what the tests compare the pages with.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../../..");

/** The folder of the built site. */
export const DIST = resolve(ROOT, process.env.KAKEHASHI_DIST ?? "dist");

export type Bilingual = { en?: string; ja?: string };

export type Item = { id: string; title: Bilingual };

export type Pack = {
  roles: (Item & { statements?: { id: string }[] })[];
  statements?: { id: string; kind: string }[];
  competency_areas?: Item[];
};

export type Catalogue = {
  editions: { key: string; file: string; framework: { id: string; name: Bilingual; short_name: Bilingual } }[];
};

/** Reads a file of the site as text. */
export function readText(path: string): string {
  return readFileSync(join(DIST, path), "utf8");
}

/** Reads a document of the site. */
export function readJson<T>(path: string): T {
  return JSON.parse(readText(path)) as T;
}

/** Every file of the site whose name is `name`, as paths relative to the site. */
export function filesCalled(name: string): string[] {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file === name || file.endsWith(`/${name}`)).sort();
}

export const catalogue = (): Catalogue => readJson("data/catalogue.json");

/** The pack of an edition of the site. */
export const pack = (edition: string): Pack => readJson(`data/packs/${edition}.json`);
