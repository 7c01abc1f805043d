// Writes small zip files, also such as no program would write.
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";

type Part = {
  name: string;
  packed: Buffer;
  /** Of the unpacked content. */
  crc: number;
  /** How long the content is said to be. */
  length: number;
};

/** A part with the given text. */
export function part(name: string, text: string): Part {
  const content = Buffer.from(text, "utf8");
  return { name, packed: deflateRawSync(content), crc: crc32(content), length: content.length };
}

/** A part that unpacks to `length` blanks, made without ever holding them; it may claim another length. */
export async function blanks(name: string, length: number, claimed = length): Promise<Part> {
  const piece = Buffer.alloc(1 << 20, " ");
  const packer = createDeflateRaw({ level: 9 });
  const packed: Buffer[] = [];
  packer.on("data", (data: Buffer) => packed.push(data));
  const done = new Promise((resolve) => packer.on("end", resolve));
  let crc = 0;
  for (let left = length; left > 0; left -= piece.length) {
    const next = left < piece.length ? piece.subarray(0, left) : piece;
    crc = crc32(next, crc);
    if (!packer.write(next)) await new Promise((resolve) => packer.once("drain", resolve));
  }
  packer.end();
  await done;
  return { name, packed: Buffer.concat(packed), crc, length: claimed };
}

/** The zip file with these parts. */
export function zip(parts: Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, crc, length } of parts) {
    const path = Buffer.from(name, "utf8");
    // What the header of the part and its entry in the directory have in common.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc, 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(length, 18);
    facts.writeUInt16LE(path.length, 22);
    files.push(Buffer.from("PK\x03\x04"), facts, path, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), facts, rest, path);
    offset += 4 + facts.length + path.length + packed.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from("PK\x05\x06"), end]);
}

const WORKBOOK =
  '<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>';

const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';

/** What every workbook has beside its sheet. */
export const workbookParts = (): Part[] => [
  part("xl/workbook.xml", WORKBOOK),
  part("xl/_rels/workbook.xml.rels", RELATIONSHIPS),
];

export const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with one sheet; cells are given by their inner XML. */
export function workbookOf(rows: string[][]): Buffer {
  const cell = (inner: string, row: number, column: number) =>
    inner.replace("<c", `<c r="${String.fromCharCode(65 + column)}${row + 1}"`);
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((c, at) => cell(c, row, at)).join("")}</row>`);
  const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
  return zip([...workbookParts(), part(SHEET, sheet)]);
}

/** A cell with a text. */
export const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

/** A cell with a formula, and the value that was saved with it. */
export const formula = (expression: string, value?: string): string =>
  value === undefined ? `<c><f>${expression}</f></c>` : `<c t="str"><f>${expression}</f><v>${value}</v></c>`;
