// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: the design's home page as files, compressed once as the program does.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { tellPort } from "./tell-port.ts";

const folder = join(import.meta.dirname, "reference-home");
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
};
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => extname(name) in types)
    .map((name) => [name === "home.html" ? "/" : `/${name}`, readServed(name)]),
);

const server = createServer((req, res) => {
  const file = files.get(req.url ?? "");
  res.writeHead(file ? 200 : 404, file?.headers);
  res.end(file?.body);
});
server.listen(0, "127.0.0.1", () => tellPort(server));

/** Pages in gzip, style in brotli: what each gets from the program. */
function readServed(name: string) {
  const plain = readFileSync(join(folder, name));
  const ending = extname(name);
  const coding = { ".html": "gzip", ".css": "br" }[ending];
  const body = coding === "gzip" ? gzipSync(plain) : coding === "br" ? brotliCompressSync(plain) : plain;
  const headers = {
    "content-type": types[ending],
    "content-length": body.length,
    "cache-control": ending === ".html" ? "no-cache" : "public, max-age=31536000, immutable",
    ...(coding && { "content-encoding": coding }),
  };
  return { headers, body };
}
