// SPDX-License-Identifier: EUPL-1.2

/** Wide enough for an old phone, a new one, and a large screen. */
const widths = [480, 960, 1600] as const;
export const mostBytes = 10 * 1024 * 1024;
/** Telephones of today take up to 50 million. */
export const mostPixels = 52_000_000;
/** Opening an AVIF takes twenty bytes for each pixel, of which the others need five at most. */
export const mostPixelsOfAvif = 16_000_000;
/** In pixels, of the shorter side. */
export const leastSide = 240;
/** A picture that is longer than this many times its width is made narrower. */
const mostHeightPerWidth = 1.5;

export type Size = { width: number; height: number };

/** The sizes to make of a picture: never larger than it came, and none twice. */
export function sizesOf({ width, height }: Size): Size[] {
  const shrink = (box: number) => Math.min(1, box / width, (box * mostHeightPerWidth) / height);
  const sizes = widths.map((box) => {
    const scale = shrink(box);
    return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  });
  return sizes.filter((size, index) => index === 0 || size.width > (sizes[index - 1]?.width ?? 0));
}
