// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

class TooLarge extends Error {
  override name = "TooLarge";
  readonly code = "TOO_LARGE";
}

/** Stops as soon as there is too much, on the line or unpacked: a small file can hold a very large one. */
export async function readBody(response: IncomingMessage, mostBytes: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const keep = new Transform({
    transform(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  const unpacked = [limit(mostBytes), keep];
  const isPacked = /^(x-)?gzip$/i.test(response.headers["content-encoding"] ?? "");
  keep.resume();
  await pipeline([response, limit(mostBytes), ...(isPacked ? [createGunzip()] : []), ...unpacked], { signal });
  return Buffer.concat(chunks);
}

function limit(mostBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > mostBytes) done(new TooLarge("An answer is larger than was agreed"));
      else done(null, chunk);
    },
  });
}
