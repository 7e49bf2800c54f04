// SPDX-License-Identifier: EUPL-1.2
import sharp, { type Metadata } from "sharp";
import type { MadePicture, MadeSize, PictureRefusal } from "./picture.ts";
import { leastSide, mostPixels, mostPixelsOfAvif, type Size, sizesOf } from "./sizes.ts";

// Runs in a process of its own, once for each picture: what a file does to the library that reads it ends with it.

const formats = ["jpeg", "png", "webp", "heif"];
const quality = 76;

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadHeifBuffer",
  ],
});

process.once("message", async (message: { file: Uint8Array }) => {
  process.send?.(await answer(message.file));
});

async function answer(file: Uint8Array): Promise<MadePicture | { refused: PictureRefusal }> {
  try {
    return await make(file);
  } catch (problem) {
    return { refused: /pixel limit/i.test(String(problem)) ? "tooManyPixels" : "broken" };
  }
}

async function make(file: Uint8Array): Promise<MadePicture | { refused: PictureRefusal }> {
  const refused = judge(await open(file).metadata());
  if (refused) return { refused };
  const upright = open(file).autoOrient().toColourspace("srgb").flatten({ background: "#ffffff" });
  const largest = sizesOf(await sizeOf(file)).at(-1);
  if (!largest) return { refused: "broken" };
  const { data, info } = await upright
    .resize({ ...largest, fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const sizes: MadeSize[] = [];
  for (const size of sizesOf(info)) sizes.push(await write(data, info, size));
  return { sizes };
}

function open(file: Uint8Array) {
  return sharp(file, { limitInputPixels: mostPixels, failOn: "error", pages: 1 }).timeout({ seconds: 15 });
}

function judge({ format, pages = 1, width, height }: Metadata): PictureRefusal | null {
  if (!formats.includes(format)) return "unknown";
  if (pages > 1) return "moving";
  if (width * height > (format === "heif" ? mostPixelsOfAvif : mostPixels)) return "tooManyPixels";
  return Math.min(width, height) < leastSide ? "tooSmall" : null;
}

/** As it is held upright: a telephone writes beside a picture how it was held. */
async function sizeOf(file: Uint8Array): Promise<Size> {
  const { autoOrient } = await open(file).metadata();
  return autoOrient;
}

/** Without anything that came along: where it was taken, by which telephone, a smaller copy of what was cut off. */
async function write(
  pixels: Uint8Array,
  { width, height, channels }: { width: number; height: number; channels: 1 | 2 | 3 | 4 },
  size: Size,
): Promise<MadeSize> {
  const content = await sharp(pixels, { raw: { width, height, channels } })
    .resize({ ...size, fit: "fill" })
    .toColourspace("srgb")
    .jpeg({ quality, mozjpeg: true })
    .toBuffer();
  return { ...size, content: new Uint8Array(content) };
}
