// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext, Request } from "@playwright/test";
import type pg from "pg";

/** Everything that a browser sent: addresses, heads and bodies. */
export function recordSent(context: BrowserContext): Request[] {
  const sent: Request[] = [];
  context.on("request", (request) => sent.push(request));
  return sent;
}

export async function bytesOf(request: Request): Promise<Buffer> {
  const head = JSON.stringify(await request.allHeaders());
  return Buffer.concat([
    Buffer.from(`${request.method()} ${request.url()}\n${head}\n`),
    request.postDataBuffer() ?? Buffer.alloc(0),
  ]);
}

/** Every column of every table, those of libraries too, bytes as they are. */
export async function dumpDatabase(pool: pg.Pool): Promise<Buffer> {
  const found: Buffer[] = [];
  const tables = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  for (const { name } of tables.rows) {
    const { rows } = await pool.query(`select * from ${name}`);
    for (const row of rows) for (const value of Object.values(row)) found.push(asBytes(value));
  }
  return Buffer.concat(found);
}

function asBytes(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return Buffer.concat([value, Buffer.from("\n")]);
  return Buffer.from(`${typeof value === "string" ? value : JSON.stringify(value)}\n`);
}

/** Which of these words stand in it, plainly or in one of the ways in which words are written as other signs. */
export function tracesIn(bytes: Buffer, words: readonly string[]): string[] {
  const text = bytes.toString("latin1").toLowerCase();
  return words.filter((word) => waysToWrite(word).some((written) => text.includes(written)));
}

function waysToWrite(word: string): string[] {
  const bytes = Buffer.from(word);
  const shifted = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64"));
  const inBase64 = shifted.map((text, shift) => text.slice(shift === 0 ? 0 : 4, -4)); // what depends on its neighbours left out
  const utf16 = Buffer.from(word, "utf16le").toString("latin1");
  const written = [bytes.toString("latin1"), bytes.toString("hex"), encodeURIComponent(word), utf16, ...inBase64];
  return written.map((text) => text.toLowerCase());
}
