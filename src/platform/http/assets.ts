// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Frame, Pinned, PinnedScript } from "#platform/ui";
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
  /** A file of ours with its hash, for whoever keeps it: by its address. */
  pinned: (href: string) => Pinned;
};

/** What the build says of a script that is made of more than one file, by the names of files. */
type PartsOfScripts = Record<string, { parts: string[]; later: string[] }>;
const partsFile = "parts.json";

/** Reads what the build made. */
export function loadAssets(folder: string): Assets {
  const names = readdirSync(folder).filter((name) => !/\.(br|gz)$/.test(name) && name !== partsFile);
  const files = new Map(names.map((name) => [addressOf(name), readAsset(join(folder, name), name)]));
  const named = (pattern: RegExp) => [...files.keys()].find((path) => pattern.test(path)) ?? null;
  const [stylesheet, font] = [named(/site-.*\.css$/), named(/bricolage.*\.woff2$/)];
  if (!stylesheet || !font) throw new Error("Run the build first: npm run build");
  const parts: PartsOfScripts = JSON.parse(readFileSync(join(folder, partsFile), "utf8"));
  const pinned = (href: string) => ({ href, integrity: integrityOf(files.get(href)) });
  const scripts = filesNamed(names, "js").map(([name, file]) => [name, scriptOf(file, parts[file], pinned)] as const);
  const { ui = null, ...others } = Object.fromEntries(scripts);
  const styles = filesNamed(names, "css").map(([name, file]) => [name, pinned(addressOf(file))] as const);
  return {
    frame: {
      ...{ stylesheet, font, icon: named(/icon-.*\.svg$/) },
      ...{ script: ui, scripts: others, styles: Object.fromEntries(styles) },
    },
    answer: (req, res) => answerAsset(files.get(req.url ?? ""), req, res),
    script: (name) => files.get(Object.fromEntries(scripts)[name]?.href ?? "")?.plain ?? null,
    pinned,
  };
}

function addressOf(file: string): string {
  return `/assets/${file}`;
}

/** "passkey-0123456789.js" is the script "passkey". */
function filesNamed(files: readonly string[], ending: "js" | "css"): [name: string, file: string][] {
  return files.flatMap((file) => {
    const [, name, own] = /^([a-z-]+)-[0-9a-f]{10}\.([a-z]+)$/.exec(file) ?? [];
    return name && own === ending ? [[name, file] as [string, string]] : [];
  });
}

function scriptOf(file: string, made: PartsOfScripts[string] | undefined, pinned: Assets["pinned"]): PinnedScript {
  const all = (names: readonly string[] = []) => names.map((name) => pinned(addressOf(name)));
  return { ...pinned(addressOf(file)), parts: all(made?.parts), later: all(made?.later) };
}

function integrityOf(asset: Asset | undefined): string {
  if (!asset) throw new Error("The build says of a file that is not there.");
  return `sha384-${createHash("sha384").update(asset.plain).digest("base64")}`;
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
  frame: {
    ...{ stylesheet: "/assets/site.css", font: "/assets/bricolage.woff2", script: null, icon: null },
    ...{ scripts: {}, styles: {} },
  },
  answer: () => false,
  script: () => null,
  pinned: (href) => ({ href, integrity: "sha384-unbuilt" }),
};
