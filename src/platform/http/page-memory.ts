// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from "node:zlib";
import type { Temporal } from "temporal-polyfill";
import { etagOf } from "./answer-file.ts";

export type Coding = "plain" | "gzip";
type Copy = { body: Buffer<ArrayBuffer>; headers: Record<string, string> };

/** A page ready to go out, with and without compression; its headers are made once, not for each reader. */
export class KeptPage {
  readonly version: number;
  readonly untilMs: number;
  readonly etag: string;
  /** For whoever has it already: what a browser keeps of a page follows these. */
  readonly unchanged: Record<string, string>;
  readonly #plain: Copy;
  #gzip: Copy | null = null;

  constructor(html: string, version: number, until: Temporal.Instant, headers: Record<string, string>) {
    const body = Buffer.from(html);
    this.version = version;
    this.untilMs = until.epochMilliseconds;
    this.etag = etagOf(body);
    this.unchanged = { ...headers, etag: this.etag };
    this.#plain = { body, headers: { ...headers, etag: this.etag, "content-length": String(body.length) } };
  }

  /** Compressed when someone first asks for it so. */
  copy(coding: Coding): Copy {
    if (coding === "plain") return this.#plain;
    this.#gzip ??= compressed(this.#plain);
    return this.#gzip;
  }

  /** Both copies: the second may still come. */
  get bytes(): number {
    return this.#plain.body.length * 1.5;
  }
}

function compressed({ body, headers }: Copy): Copy {
  const squeezed = gzipSync(body, { level: 6 });
  return {
    body: squeezed,
    headers: { ...headers, "content-length": String(squeezed.length), "content-encoding": "gzip" },
  };
}

/**
 * Pages that are the same for everyone who is not signed in, kept until something they show changes:
 * a moment that is known beforehand, or the centre's content version. The oldest go first.
 */
export class PageMemory {
  readonly #pages = new Map<string, KeptPage>();
  readonly #versions = new Map<string, number>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes = 16 * 1024 * 1024) {
    this.#maxBytes = maxBytes;
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#bytes };
  }

  versionOf(centreId: string): number {
    return this.#versions.get(centreId) ?? 0;
  }

  /** Versions only rise: a late message about an older one changes nothing. */
  raiseVersion(centreId: string, version: number): void {
    if (version > this.versionOf(centreId)) this.#versions.set(centreId, version);
  }

  /** After the connection that brings news was lost, nothing kept can be trusted. */
  forgetAll(): void {
    this.#pages.clear();
    this.#bytes = 0;
  }

  find(centreId: string, address: string, nowMs: number): KeptPage | null {
    const key = centreId + address;
    const page = this.#pages.get(key);
    if (!page) return null;
    if (page.untilMs > nowMs && page.version === this.versionOf(centreId)) return page;
    this.#pages.delete(key);
    this.#bytes -= page.bytes;
    return null;
  }

  keep(centreId: string, address: string, page: KeptPage): void {
    const key = centreId + address;
    this.#bytes += page.bytes - (this.#pages.get(key)?.bytes ?? 0);
    this.#pages.delete(key);
    this.#pages.set(key, page);
    for (const [oldest, old] of this.#pages) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#pages.delete(oldest);
      this.#bytes -= old.bytes;
    }
  }
}
