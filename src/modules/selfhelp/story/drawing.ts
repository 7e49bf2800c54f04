// SPDX-License-Identifier: EUPL-1.2
import type { Stroke } from "./story.ts";

/** Each is to be seen on white, on paper and in the dark: nothing lies behind a drawing. */
export const colours = [
  ["grey", "#767b7f"],
  ["green", "#3f8a50"],
  ["blue", "#3b7fc4"],
  ["red", "#d2503f"],
  ["ochre", "#b0741a"],
  ["purple", "#9a63c0"],
] as const;

export const width = 1000;
export const height = 750;

export function drawStroke(pen: CanvasRenderingContext2D, { colour, line: [x = 0, y = 0, ...rest] }: Stroke): void {
  pen.strokeStyle = (colours[colour] ?? colours[0])[1];
  pen.lineWidth = 9;
  pen.lineCap = pen.lineJoin = "round";
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x, y);
  for (let at = 0; at + 1 < rest.length; at += 2) pen.lineTo(rest[at] ?? 0, rest[at + 1] ?? 0);
  pen.stroke();
}

export function drawOn(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.clearRect(0, 0, width, height);
  for (const stroke of strokes) drawStroke(pen, stroke);
}

const pictures = new WeakMap<readonly Stroke[], string>();

/** As a picture that every browser shows. Made once for each drawing. */
export function pictureOf(strokes: readonly Stroke[]): string {
  const known = pictures.get(strokes);
  if (known) return known;
  const canvas = newCanvas(width, height);
  drawOn(canvas, strokes);
  const picture = canvas.toDataURL();
  pictures.set(strokes, picture);
  return picture;
}

const mostSide = 1280;

/** Drawn anew and smaller: where and when it was taken does not come along. Null for what is no picture. */
export async function pictureOfFile(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const part = Math.min(1, mostSide / Math.max(picture.width, picture.height));
  const canvas = newCanvas(Math.round(picture.width * part), Math.round(picture.height * part));
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", 0.8);
}

function newCanvas(wide: number, high: number): HTMLCanvasElement {
  return Object.assign(document.createElement("canvas"), { width: wide, height: high });
}
