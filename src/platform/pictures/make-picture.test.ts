// SPDX-License-Identifier: EUPL-1.2
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { makePicture } from "./make-picture.ts";

const canary = "kanarie-die-niet-meezingt";
const blue = { r: 20, g: 60, b: 160 };
const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: blue }, limitInputPixels: false });
const text = (words: string) => Buffer.from(words);

async function made(file: Uint8Array) {
  const outcome = await makePicture(file);
  if ("refused" in outcome) throw new Error(outcome.refused);
  return outcome.sizes;
}

async function refusal(file: Uint8Array): Promise<string> {
  const outcome = await makePicture(file);
  return "refused" in outcome ? outcome.refused : "made";
}

test("a photo becomes three sizes that every telephone reads, and nothing of where it was made comes along", async () => {
  const file = await blank(2400, 1800)
    .withExif({ IFD0: { Copyright: canary }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 22/1 0/1" } })
    .withIccProfile("p3")
    .jpeg()
    .toBuffer();
  expect(file.includes(canary)).toBe(true);

  const sizes = await made(file);

  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [480, 360],
    [960, 720],
    [1600, 1200],
  ]);
  for (const { content } of sizes) {
    const { format, exif, icc, xmp, iptc } = await sharp(content).metadata();
    expect({ format, exif, icc, xmp, iptc }).toEqual({ format: "jpeg" });
    expect(Buffer.from(content).includes(canary)).toBe(false);
  }
});

test("a photo that a telephone took on its side stands upright", async () => {
  const file = await blank(800, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();

  expect((await made(file)).map(({ width, height }) => [width, height])).toEqual([
    [360, 720],
    [400, 800],
  ]);
});

test("a photo is never made larger than it came", async () => {
  expect((await made(await blank(700, 500).png().toBuffer())).map(({ width }) => width)).toEqual([480, 700]);
});

test("a drawing with nothing behind it gets white paper", async () => {
  const seeThrough = sharp({
    create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  });

  const [only] = await made(await seeThrough.png().toBuffer());

  expect([...(await sharp(only?.content).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
});

test.each(["webp", "avif"] as const)("a %s is read too", async (format) => {
  expect(await refusal(await blank(500, 400).toFormat(format).toBuffer())).toBe("made");
});

test("inks for a printing press become the colours of a screen", async () => {
  const file = await blank(500, 400).toColourspace("cmyk").jpeg().toBuffer();
  expect((await sharp(file).metadata()).space).toBe("cmyk");

  const [smallest] = await made(file);

  expect((await sharp(smallest?.content).metadata()).space).toBe("srgb");
});

test("what stood behind a photo in its file, such as a page with a script, does not come along", async () => {
  const photo = await blank(500, 400).jpeg().toBuffer();

  for (const { content } of await made(Buffer.concat([photo, text(`<script>${canary}</script>PK\u0003\u0004`)]))) {
    expect(Buffer.from(content).includes(canary)).toBe(false);
  }
});

test.each([
  [
    "a drawing in code (SVG)",
    "drawing",
    text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  ],
  ["an SVG in UTF-16", "drawing", Buffer.from('\ufeff<?xml version="1.0"?><svg/>', "utf16le")],
  ["a page (HTML)", "drawing", text("\n <!doctype html><script>alert(1)</script>")],
  ["a PDF", "document", text("%PDF-1.7")],
  ["a spreadsheet", "document", text("PK\u0003\u0004")],
  ["a photo of an iPhone (HEIC)", "heic", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")],
  ["a GIF", "gif", text("GIF89a")],
  ["words", "unknown", text("Dit is geen foto")],
  ["nothing at all", "unknown", text("")],
  ["a file that only begins as a photo", "broken", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
  ["a file of more than 10 MB", "tooLarge", Buffer.alloc(10 * 1024 * 1024 + 1, 0xff)],
])("%s is refused by what is in it, whatever it is called", async (_, reason, file) => {
  expect(await refusal(file)).toBe(reason);
});

test("half a photo is refused, and does not hang there grey", async () => {
  const photo = await sharp(Buffer.from(Array.from({ length: 600 * 500 * 3 }, (_, at) => (at * 7919) % 251)), {
    raw: { width: 600, height: 500, channels: 3 },
  })
    .jpeg()
    .toBuffer();

  expect(await refusal(photo.subarray(0, photo.length / 2))).toBe("broken");
});

test("a photo that moves is refused", async () => {
  const frames = Buffer.concat([Buffer.alloc(300 * 300 * 3, 10), Buffer.alloc(300 * 300 * 3, 200)]);
  const file = await sharp(frames, { raw: { width: 300, height: 600, channels: 3, pageHeight: 300 } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  expect((await sharp(file).metadata()).pages).toBe(2);

  expect(await refusal(file)).toBe("moving");
});

test("a small file that would unpack to more pixels than a telephone has is refused unopened", async () => {
  const bomb = blackPng(16_000, 16_000);
  expect(bomb.length).toBeLessThan(100 * 1024);

  expect(await refusal(bomb)).toBe("tooManyPixels");
});

test("a stamp is too small to show", async () => {
  expect(await refusal(await blank(600, 100).jpeg().toBuffer())).toBe("tooSmall");
});

test("whoever sends the sixth at once hears that it is busy", async () => {
  const file = await blank(300, 300).jpeg().toBuffer();

  const outcomes = await Promise.all(Array.from({ length: 6 }, async () => await refusal(file)));

  expect(outcomes.sort()).toEqual(["busy", "busy", "made", "made", "made", "made"]);
});

/** Written by hand: a library would first need all those pixels. */
function blackPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8); // one bit for each pixel
  const pixels = deflateSync(Buffer.alloc((width / 8 + 1) * height));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const [length, sum, typed] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), content])];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
