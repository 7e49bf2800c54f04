// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Temporal } from "temporal-polyfill";

export type KeptPage = {
  centreId: string;
  version: number;
  untilMs: number;
  etag: string;
  headers: Record<string, string>;
  plain: Buffer;
  gzip: Buffer;
};

/**
 * Pages that are the same for everyone who is not signed in, kept until something they show changes:
 * a moment that is known beforehand, or the centre's content version. The oldest unused go first.
 */
export class PageMemory {
  readonly #pages = new Map<string, KeptPage>();
  readonly #versions = new Map<string, number>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes = 16 * 1024 * 1024) {
    this.#maxBytes = maxBytes;
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
    const key = `${centreId} ${address}`;
    const page = this.#pages.get(key);
    if (!page) return null;
    this.#pages.delete(key);
    if (page.untilMs <= nowMs || page.version !== this.versionOf(centreId)) {
      this.#bytes -= sizeOf(page);
      return null;
    }
    this.#pages.set(key, page);
    return page;
  }

  /** `version` is the one that held before the page's data were read. */
  keep(
    centreId: string,
    address: string,
    made: { html: string; version: number; until: Temporal.Instant; headers: Record<string, string> },
  ): KeptPage {
    const plain = Buffer.from(made.html);
    const page: KeptPage = {
      centreId,
      version: made.version,
      untilMs: made.until.epochMilliseconds,
      etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
      headers: made.headers,
      plain,
      gzip: gzipSync(plain, { level: 6 }),
    };
    this.#store(`${centreId} ${address}`, page);
    return page;
  }

  #store(key: string, page: KeptPage): void {
    const before = this.#pages.get(key);
    if (before) this.#bytes -= sizeOf(before);
    this.#pages.delete(key);
    this.#pages.set(key, page);
    this.#bytes += sizeOf(page);
    for (const [oldest, old] of this.#pages) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#pages.delete(oldest);
      this.#bytes -= sizeOf(old);
    }
  }
}

function sizeOf(page: KeptPage): number {
  return page.plain.length + page.gzip.length;
}
