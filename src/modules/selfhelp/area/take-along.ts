// SPDX-License-Identifier: EUPL-1.2
import { fromUtf8 } from "../crypto/bytes.ts";
import { openWithPassphrase, sealWithPassphrase } from "../crypto/passphrase.ts";
import type { Entry } from "../device/entry.ts";
import type { Vault } from "../device/vault.ts";
import { tools } from "./tools.ts";

const begin = '<script type="application/json" id="vrijplaats">';
const end = "</script>";

/** One page that reads by itself, with the same as JSON within: what `age --decrypt` gives back. */
export function pageToTakeAlong(title: string, html: string, entries: readonly Entry[]): string {
  const language = document.documentElement.lang;
  const json = JSON.stringify({ v: 1, entries }).replaceAll("<", "\\u003c");
  return [
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>`,
    "<style>body{font:1.1rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}img{max-width:100%}svg{max-width:26rem}circle{fill:#0001;stroke:#000}.wiel__zwart{stroke-width:8}</style>",
    `<h1>${title}</h1>`,
    html,
    `${begin}${json}${end}</html>`,
  ].join("\n");
}

export async function sealToTakeAlong(page: string, passphrase: string): Promise<Blob> {
  return new Blob([await sealWithPassphrase(page, passphrase)], { type: "application/octet-stream" });
}

/** Null when these are not its words, or it is no such file. */
export async function openTakenAlong(file: Blob, passphrase: string): Promise<readonly Entry[] | null> {
  const page = await openWithPassphrase(new Uint8Array(await file.arrayBuffer()), passphrase);
  return page && readEntries(fromUtf8(page));
}

function readEntries(page: string): readonly Entry[] | null {
  const from = page.lastIndexOf(begin);
  if (from < 0) return null;
  const { v, entries } = JSON.parse(page.slice(from + begin.length, page.indexOf(end, from)));
  return v === 1 ? entries : null;
}

/**
 * What is here already stays. What differs comes beside it: as another, or where there is one of it, as what another
 * device wrote. That one has its place here, also when it was made with other keys.
 */
export async function takeIn(vault: Vault, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    const isOnly = entry.kind === "form" && tools.some(({ code, several }) => code === entry.tool && !several);
    const id = isOnly ? vault.onlyId(entry.tool) : entry.id;
    const here = vault.entry(id);
    const fresh = crypto.randomUUID();
    if (!here) await vault.put({ ...entry, id });
    else if (JSON.stringify(here.body) !== JSON.stringify(entry.body))
      await (isOnly ? vault.put({ ...entry, id }, fresh) : vault.put({ ...entry, id: fresh }));
  }
}
