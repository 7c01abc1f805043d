// Files that cannot be read, each with the code of the sentence that must answer it.
import { openSync, closeSync, ftruncateSync, readFileSync, writeSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { fixture, type Upload } from "./files.ts";
import { SHEET, blanks, part, workbookParts, zip } from "./zip.ts";

export type BadFile = {
  /** Completes “… is refused”. */
  what: string;
  code: string;
  /** Makes the file; `path` is a place for one that is too large for the memory. */
  make: (path: string) => Upload | Promise<Upload>;
};

const MIB = 1024 * 1024;

const file = (name: string, content: string | Buffer): Upload => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

/** A file of `bytes` bytes that begins like JSON and takes no room on the disk. */
function sparse(path: string, bytes: number): Upload {
  const opened = openSync(path, "w");
  writeSync(opened, "{");
  ftruncateSync(opened, bytes);
  closeSync(opened);
  return path;
}

const half = (name: string): Buffer => {
  const bytes = readFileSync(fixture(name));
  return bytes.subarray(0, bytes.length / 2);
};

const bomb = async (claimed?: number): Promise<Upload> =>
  file("bomb.xlsx", zip([...workbookParts(), await blanks(SHEET, 300 * MIB, claimed)]));

export const badFiles: BadFile[] = [
  { what: "a file without content", code: "empty-file", make: () => file("empty.json", "") },
  { what: "what only begins like JSON", code: "not-json", make: () => file("notes.json", '{\n "documents": [oops]\n}') },
  { what: "JSON that ends early", code: "json-ends-early", make: () => file("half.json", half("nice-cprt-small.json")) },
  {
    what: "JSON with 1,000 levels of nesting",
    code: "json-too-deep",
    make: () => file("deep.json", "[".repeat(1000) + "]".repeat(1000)),
  },
  {
    what: "JSON of another shape",
    code: "other-json",
    make: () => file("package.json", JSON.stringify({ name: "app", version: "1.0" })),
  },
  {
    what: "a CPRT export of another framework",
    code: "other-cprt",
    make: () =>
      file(
        "csf.json",
        JSON.stringify({
          documents: [{ name: "Other" }],
          elements: [{ element_type: "function", element_identifier: "GV" }],
          relationships: [],
        }),
      ),
  },
  {
    what: "a pack of a newer version",
    code: "newer-pack",
    make: () => file("pack.json", JSON.stringify({ format: "kakehashi-pack", version: 999 })),
  },
  { what: "a workbook that was cut off", code: "broken-zip", make: () => file("half.xlsx", half("nice-workbook-small.xlsx")) },
  { what: "a zip bomb", code: "unpacks-too-large", make: () => bomb() },
  { what: "a zip bomb that hides its size", code: "broken-workbook", make: () => bomb(1000) },
  { what: "a file of 300 MB", code: "file-too-large", make: (path) => sparse(path, 300_000_000) },
  { what: "a file of 5 GB", code: "file-too-large", make: (path) => sparse(path, 5_000_000_000) },
  { what: "a picture", code: "unknown-kind", make: () => file("role.json", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")) },
  { what: "a document", code: "unknown-kind", make: () => file("roles.xlsx", zip([part("word/document.xml", "<w/>")])) },
  { what: "a gzip archive", code: "unknown-kind", make: () => file("roles.json.gz", gzipSync("{}")) },
  { what: "a web page", code: "unknown-kind", make: () => file("roles.csv", "<!doctype html><p>a,b</p>") },
  { what: "text in no encoding", code: "not-text", make: () => file("roles.csv", Buffer.from([0x61, 0x2c, 0xff, 0xfe, 0xfd, 0x0a])) },
  { what: "a table with a cell of a whole book", code: "cell-too-long", make: () => file("long.csv", `役割名,文\n監視,${"あ".repeat(20_001)}\n`) },
];
