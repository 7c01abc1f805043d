// Prints "raw gzip brotli<TAB>name" for each file named, compressed as well as each method can.
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const name of argv.slice(2)) {
  const raw = readFileSync(name);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  const sizes = [raw, gzipSync(raw, { level: 9 }), brotliCompressSync(raw, { params })];
  console.log(`${sizes.map((bytes) => bytes.length).join(" ")}\t${name}`);
}
