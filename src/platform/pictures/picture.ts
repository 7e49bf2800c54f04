// SPDX-License-Identifier: EUPL-1.2
import type { Size } from "./sizes.ts";

export type MadeSize = Size & { content: Uint8Array<ArrayBuffer> };
/** The smallest first. */
export type MadePicture = { sizes: MadeSize[] };

export function bytesOf({ sizes }: MadePicture): number {
  return sizes.reduce((sum, { content }) => sum + content.length, 0);
}

export const refusals = [
  "none",
  "tooLarge",
  "unknown",
  "drawing",
  "gif",
  "heic",
  "document",
  "broken",
  "moving",
  "tooManyPixels",
  "tooSmall",
  "tooHeavy",
  "busy",
  "noRoom",
] as const;
/** Why a file does not become a picture here. */
export type PictureRefusal = (typeof refusals)[number];

/** Where one picture can hang: at an activity, or on the front page of a house. */
export type PictureSpot = { centreId: string; place: "activity" | "front"; subjectId: string };

/** As it hangs: the smallest size first. An empty alternative says that it is only decoration. */
export type HungPicture = { address: string; sizes: Size[]; alternative: string };

/** The address of one size. It never changes, and cannot be guessed. */
export function pictureHref({ address }: Pick<HungPicture, "address">, { width }: Pick<Size, "width">): string {
  return `/beeld/${address}-${width}.jpg`;
}

/** "0123...-960.jpg" */
export function readPictureName(name: string): { address: string; width: number } | null {
  const [, address, width] = /^([0-9a-f]{32})-(\d{1,4})\.jpg$/.exec(name) ?? [];
  return address && width ? { address, width: Number(width) } : null;
}
