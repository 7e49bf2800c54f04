// SPDX-License-Identifier: EUPL-1.2
import { pipeline } from "node:stream";
import { constants, createGunzip, createZstdCompress, createZstdDecompress } from "node:zlib";
import { continued } from "./continued.ts";

/** A step of a `pipeline`: zstd (RFC 8878) at its first level, which is quicker than gzip and leaves less. */
export function packing() {
  return createZstdCompress({ chunkSize: 128 * 1024, params: { [constants.ZSTD_c_compressionLevel]: 1 } });
}

/** A step of a `pipeline`: archives up to format 2 were packed by gzip, and are read as well. */
export async function* unpacking(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const source = packed[Symbol.asyncIterator]();
  const { value: first = new Uint8Array() } = await source.next();
  const unpack = isGzip(first) ? createGunzip() : createZstdDecompress();
  yield* pipeline(continued(first, source), unpack, () => {}); // what goes wrong is thrown where it is read
}

function isGzip([one, two]: Uint8Array): boolean {
  return one === 0x1f && two === 0x8b;
}
