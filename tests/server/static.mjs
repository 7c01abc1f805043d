// A plain static host for the browser tests: `node static.mjs DIR PORT`.
// Serves DIR at the root and again below /a/b/, without any rewrite rule, as simple hosts do.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { argv } from "node:process";

const BELOW = "/a/b";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
};

const [dir = "dist", port = "4279"] = argv.slice(2);
const root = resolve(dir);

/** What is at `path` on disk: "file", "directory" or undefined. */
function kind(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return "file";
  if (found?.isDirectory()) return "directory";
  return undefined;
}

/** Says how to answer an address: a file, a move to the same place with a slash, or nothing. */
function find(address) {
  if (address === BELOW) return { moved: `${BELOW}/` };
  const inside = address.startsWith(`${BELOW}/`) ? address.slice(BELOW.length) : address;
  let path;
  try {
    path = decodeURIComponent(inside);
  } catch {
    return {};
  }
  if (!path.startsWith("/") || /[\\\0]/.test(path) || path.split("/").includes("..")) return {};
  const file = join(root, path);
  const what = kind(file);
  if (what === "directory" && !path.endsWith("/")) return { moved: `/${address.replace(/^\/+/, "")}/` };
  if (what === "directory" && kind(join(file, "index.html")) === "file") return { file: join(file, "index.html") };
  return what === "file" && !path.endsWith("/") ? { file } : {};
}

createServer((request, response) => {
  const [address = "/", query] = (request.url ?? "/").split("?");
  const { file, moved } = find(address);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405).end();
  } else if (moved) {
    response.writeHead(301, { Location: query === undefined ? moved : `${moved}?${query}` }).end();
  } else if (file) {
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  } else {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  }
}).listen(Number(port), "127.0.0.1");
