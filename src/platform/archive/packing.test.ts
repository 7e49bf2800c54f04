// SPDX-License-Identifier: EUPL-1.2
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packing, unpacking } from "./packing.ts";

const rows = Buffer.from("Een rij van een huis.\n".repeat(50_000));

test("what was packed comes back to the byte, in less room", async () => {
  const packed = await pack();

  expect(packed.length).toBeLessThan(rows.length / 100);
  expect((await unpack(packed)).equals(rows)).toBe(true);
});

test("an archive of an earlier version, which gzip packed, is read as well", async () => {
  expect((await unpack(gzipSync(rows))).equals(rows)).toBe(true);
});

test("what ends too early, was changed, or was never packed is refused", async () => {
  const packed = await pack();
  const changed = Buffer.from(packed);
  changed.fill(0xff, 20, 40);

  await expect(unpack(packed.subarray(0, -3))).rejects.toThrow();
  await expect(unpack(gzipSync(rows).subarray(0, -3))).rejects.toThrow();
  await expect(unpack(changed)).rejects.toThrow();
  await expect(unpack(Buffer.from("dit is geen archief"))).rejects.toThrow();
  await expect(unpack(Buffer.alloc(0))).rejects.toThrow();
});

async function pack(): Promise<Buffer> {
  const packer = packing();
  packer.end(rows);
  return await buffer(packer);
}

async function unpack(packed: Buffer): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(packed.length / 64) }, (_, at) =>
    packed.subarray(at * 64, at * 64 + 64),
  );
  return await buffer(unpacking(Readable.from(pieces)));
}
