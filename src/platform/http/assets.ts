// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Frame } from "#platform/ui";
import { securityHeaders } from "./headers.ts";

const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

type Asset = { plain: Buffer; brotli: Buffer | null; gzip: Buffer | null; type: string };

/** Style, script, font and icon under names that hold their hash, so that a browser asks for each only once. */
export type Assets = {
  frame: Frame["assets"];
  answer: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** The script of this name, for an address of it that stays the same; null before the build. */
  script: (name: string) => Buffer | null;
};

/** Reads what the build made. */
export function loadAssets(folder: string): Assets {
  const names = readdirSync(folder).filter((name) => !/\.(br|gz)$/.test(name));
  const files = new Map(names.map((name) => [`/assets/${name}`, readAsset(join(folder, name), name)]));
  const named = (pattern: RegExp) => [...files.keys()].find((path) => pattern.test(path)) ?? null;
  const [stylesheet, font] = [named(/site-.*\.css$/), named(/bricolage.*\.woff2$/)];
  const scriptPaths = scriptsIn(files.keys());
  if (!stylesheet || !font) throw new Error("Run the build first: npm run build");
  return {
    frame: {
      stylesheet,
      font,
      script: named(/\/ui-.*\.js$/),
      icon: named(/icon-.*\.svg$/),
      scripts: Object.fromEntries(scriptPaths),
    },
    answer: (req, res) => answerAsset(files.get(req.url ?? ""), req, res),
    script: (name) => files.get(scriptPaths.get(name) ?? "")?.plain ?? null,
  };
}

/** "/assets/passkey-0123456789.js" is the script "passkey". */
function scriptsIn(paths: Iterable<string>): Map<string, string> {
  const named = new Map<string, string>();
  for (const path of paths) {
    const name = /^\/assets\/([a-z-]+)-[0-9a-f]{10}\.js$/.exec(path)?.[1];
    if (name) named.set(name, path);
  }
  return named;
}

function readAsset(path: string, name: string): Asset {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const plain = readFileSync(path);
  const squeezed = (coding: string) => (existsSync(`${path}.${coding}`) ? readFileSync(`${path}.${coding}`) : null);
  return {
    plain,
    brotli: squeezed("br"),
    gzip: squeezed("gz"),
    type: types[ending] ?? "application/octet-stream",
  };
}

function answerAsset(asset: Asset | undefined, req: IncomingMessage, res: ServerResponse): boolean {
  if (!asset || (req.method !== "GET" && req.method !== "HEAD")) return false;
  const accepted = String(req.headers["accept-encoding"] ?? "");
  const [coding, body] =
    accepted.includes("br") && asset.brotli
      ? ["br", asset.brotli]
      : accepted.includes("gzip") && asset.gzip
        ? ["gzip", asset.gzip]
        : ["", asset.plain];
  res.writeHead(200, {
    ...securityHeaders,
    "content-type": asset.type,
    "content-length": body.length,
    "cache-control": "public, max-age=31536000, immutable",
    vary: "accept-encoding",
    ...(coding && { "content-encoding": coding }),
  });
  res.end(req.method === "HEAD" ? undefined : body);
  return true;
}

/** For tests of pages, which look at what stands in them and not at how it looks. */
export const unbuiltAssets: Assets = {
  frame: { stylesheet: "/assets/site.css", font: "/assets/bricolage.woff2", script: null, icon: null, scripts: {} },
  answer: () => false,
  script: () => null,
};
