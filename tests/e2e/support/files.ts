// Framework files to load: the publishers' own where they are at hand, else small ones of ours.
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

import { ROOT } from "./dist.ts";
import { words, type Language } from "./words.ts";

const OFFICIAL = resolve(ROOT, process.env.KAKEHASHI_OFFICIAL ?? "../shared/official");
const FIXTURES = join(ROOT, "tests/fixtures/formats");

/** A small file of ours; every sentence in it is invented. */
export const fixture = (name: string): string => join(FIXTURES, name);

export type Upload = string | { name: string; mimeType: string; buffer: Buffer };

/** A file with what must be seen once it was read and taken in. */
export type Sample = {
  /** What it is, for titles of tests; says when a small file stands in for the publisher's. */
  title: string;
  upload: Upload;
  edition: string;
  /** Whether the edition comes with the site. */
  known: boolean;
  figures: Partial<Record<keyof typeof words, string>>;
  role: string;
  /** A statement of the role in the publisher's words. */
  statement: { id: string; text: string };
};

/** The name under which the page shows a file. */
export const nameOf = (upload: Upload): string => (typeof upload === "string" ? basename(upload) : upload.name);

/** The path of the sample's role below the language. */
export const rolePath = ({ known, edition, role }: Sample): string =>
  known ? `role/${edition}/${role}/` : `role/?key=${edition}:${role}`;

/** The publisher's file, or `small` with a word about it where that file is not at hand. */
function choose(title: string, path: string, official: (path: string) => Sample, small: Sample): Sample {
  const full = join(OFFICIAL, path);
  if (existsSync(full)) return official(full);
  const stand = `${title}, ${nameOf(small.upload)} standing in for ${basename(path)}`;
  console.log(`not at hand: ${path}; ${nameOf(small.upload)} stands in for it`);
  return { ...small, title: stand };
}

type CprtElement = { element_identifier: string; text: string };

/** The text of an element in NIST's export. */
function cprtText(path: string, id: string): string {
  const { response } = JSON.parse(readFileSync(path, "utf8")) as {
    response: { elements: { elements: CprtElement[] } };
  };
  return response.elements.elements.find((element) => element.element_identifier === id)?.text ?? "";
}

const smallGate = {
  edition: "nice@9.9.9",
  known: false,
  role: "LL-WRL-001",
  statement: { id: "K9001", text: "Knowledge of gates" },
};

const smallCprt: Sample = {
  ...smallGate,
  title: "a small export",
  upload: fixture("nice-cprt-small.json"),
  figures: { categories: "2", roles: "3", tasks: "3", knowledge: "2", skills: "1", areas: "2", areaLinks: "1", inNoRole: "1" },
};

const smallWorkbook: Sample = {
  ...smallGate,
  edition: "nice@9.9.0",
  title: "a small workbook",
  upload: fixture("nice-workbook-small.xlsx"),
  figures: { categories: "2", roles: "3", tasks: "4", knowledge: "2", skills: "1", areas: "2", areaLinks: "1", inNoRole: "1" },
};

const smallEcsf = (name: string, tasks: string): Sample => ({
  title: "a small ECSF",
  upload: fixture(name),
  edition: "ecsf@7",
  known: false,
  figures: { roles: "2", tasks, knowledge: "2", skills: "1", roleLinks: "7 (T 3 / K 2 / S 2)" },
  role: "",
  statement: { id: "", text: "Open the gate" },
});

export const cprt = choose(
  "NICE 2.1.0, CPRT export",
  "nice/cprt-sp800-181-v2.1.0.json",
  (path) => ({
    title: "NICE 2.1.0, CPRT export",
    upload: path,
    edition: "nice@2.1.0",
    known: true,
    figures: {
      categories: "5",
      roles: "41",
      tasks: "946",
      knowledge: "662",
      skills: "540",
      areas: "11",
      roleLinks: "5,334 (T 1,429 / K 2,857 / S 1,048)",
      areaLinks: "0",
      inNoRole: "327",
    },
    role: "PD-WRL-003",
    statement: { id: "K0674", text: cprtText(path, "K0674") },
  }),
  smallCprt,
);

export const workbook = choose(
  "NICE 2.2.0, workbook",
  "nice/NICE_Framework_Components_v2.2.0.xlsx",
  (path) => ({
    title: "NICE 2.2.0, workbook",
    upload: path,
    edition: "nice@2.2.0",
    known: true,
    figures: {
      categories: "5",
      roles: "42",
      tasks: "962",
      knowledge: "693",
      skills: "555",
      areas: "11",
      roleLinks: "5,452 (T 1,467 / K 2,894 / S 1,091)",
      areaLinks: "416",
      inNoRole: "340",
    },
    role: "PD-WRL-003",
    // The wording of this statement is the same in both editions.
    statement: { id: "K0674", text: cprt.known ? cprt.statement.text : "" },
  }),
  smallWorkbook,
);

const ECSF_FIGURES = { roles: "12", tasks: "125", knowledge: "67", skills: "82", roleLinks: "352 (T 125 / K 124 / S 103)", inNoRole: "0" };

type FlatProfile = Record<string, string | string[]>;
type FlatEcsf = { metadata: object; "role-profiles": FlatProfile[] };

const readEcsf = (path: string): FlatEcsf => JSON.parse(readFileSync(path, "utf8")) as FlatEcsf;

const LISTS = ["deliverables", "main-tasks", "key-skills", "key-knowledge"];

/** The same content as lists of texts that are tied to profiles by tags. */
function tagged({ metadata, "role-profiles": profiles }: FlatEcsf): object {
  const tag = (at: number) => `role-profile@p${at}`;
  const tie = (list: string) => {
    const tags = new Map<string, string[]>();
    profiles.forEach((profile, at) => {
      for (const text of profile[list] ?? []) tags.set(text, [...(tags.get(text) ?? []), tag(at)]);
    });
    return [...tags].map(([text, ties]) => ({ text, tags: ties }));
  };
  const titles = profiles.flatMap((profile, at) => [
    { text: profile["title"], tags: [`role-profile-title@p${at}`, tag(at)] },
    ...[...(profile["alternative-titles"] ?? [])].map((text) => ({ text, tags: [tag(at)] })),
  ]);
  return {
    metadata,
    "role-profiles": profiles.map((profile, at) => ({
      id: `@p${at}`,
      icon: "data:,",
      "summary-statement": profile["summary-statement"],
      mission: profile["mission"],
    })),
    titles,
    ...Object.fromEntries(LISTS.map((list) => [list, tie(list)])),
  };
}

const ecsf = (title: string, upload: Upload, path: string): Sample => ({
  title,
  upload,
  edition: "ecsf@1",
  known: true,
  figures: ECSF_FIGURES,
  role: "ECSF-01",
  statement: { id: "ECSF-T-001", text: String(readEcsf(path)["role-profiles"][0]?.["main-tasks"]?.[0]).trim() },
});

export const ecsfFlat = choose(
  "ECSF v1, flat",
  "ecsf/ECSF-v1.json",
  (path) => ecsf("ECSF v1, flat", path, path),
  smallEcsf("ecsf-flat-small.json", "3"),
);

export const ecsfTagged = choose(
  "ECSF v1, tagged",
  "ecsf/ECSF-v1.json",
  (path) =>
    ecsf(
      "ECSF v1, tagged, made from the flat file",
      { name: "ecsf-tagged.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(tagged(readEcsf(path)))) },
      path,
    ),
  // One of its tasks is tied to a profile that it does not have.
  smallEcsf("ecsf-tagged-small.json", "4"),
);

export const samples: Sample[] = [cprt, workbook, ecsfFlat, ecsfTagged];

/** A small file that is quick to take in, for tests about something else. */
export const small: Sample = smallCprt;

/** The figures of a sample with the labels of a language. */
export function labelled(figures: Sample["figures"], language: Language): [string, string][] {
  return Object.entries(figures).map(([name, value]) => [words[name as keyof typeof words][language], value]);
}
