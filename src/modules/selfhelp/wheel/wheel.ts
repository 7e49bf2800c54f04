// SPDX-License-Identifier: EUPL-1.2
import type { FormBody } from "../area/tool.ts";

export const sizes = ["small", "medium", "large", "largest"] as const;
export type Size = (typeof sizes)[number];
export type Circle = { word: string; size: Size };
export type Point = { x: number; y: number };
export type WheelBody = FormBody & { circles: readonly Circle[]; disc: Point };

export const covers = ["under", "partly", "free"] as const;
export type Cover = (typeof covers)[number];

/** All in the measures of the drawing, which is as wide as the smallest telephone leaves it. */
export const drawing = { width: 288, height: 350 };
export const radii: Record<Size, number> = { small: 22, medium: 29, large: 36, largest: 42 };
export const discRadius = 142;
export const over: Point = { x: 144, y: 144 };
/** A piece of it stays in sight, to take hold of. */
export const aside: Point = { x: 144, y: 436 };
/** The last of the seven, just above where the large disc rests. */
export const blackAt = 6;
const ringRadius = 98;

export function beginWheel(last: WheelBody | null): WheelBody {
  const circles = last?.circles ?? Array.from({ length: 7 }, () => ({ word: "", size: sizes[1] }));
  return { answers: {}, circles, disc: aside };
}

export function centreOf(index: number): Point {
  const angle = Math.PI * (0.5 + ((index + 1) * 2) / 7);
  return { x: round(over.x + ringRadius * Math.cos(angle)), y: round(over.y + ringRadius * Math.sin(angle)) };
}

function circleAt({ circles }: WheelBody, index: number): Point & { r: number } {
  return { ...centreOf(index), r: radii[circles[index]?.size ?? "small"] };
}

export function coverOf(body: WheelBody, index: number): Cover {
  const { x, y, r } = circleAt(body, index);
  const distance = Math.hypot(x - body.disc.x, y - body.disc.y);
  if (distance + r < discRadius) return "under";
  return distance < discRadius + r ? "partly" : "free";
}

export function indexesOf(body: WheelBody, cover: Cover): number[] {
  return body.circles.map((_, index) => index).filter((index) => coverOf(body, index) === cover);
}

export function discPlace(body: WheelBody): "over" | "partly" | "aside" {
  if (indexesOf(body, "under").length === body.circles.length) return "over";
  return indexesOf(body, "free").length === body.circles.length ? "aside" : "partly";
}

/** The disc can be pushed aside in every direction, and never out of sight. */
export function moved({ x, y }: Point, byX: number, byY: number): Point {
  return { x: within(round(x + byX), 0, drawing.width), y: within(round(y + byY), 0, aside.y) };
}

/** After the largest comes the smallest: there is no end to reach. */
export function nextSize(size: Size): Size {
  return sizes[(sizes.indexOf(size) + 1) % sizes.length] ?? size;
}

const longestLine = 10;

/** As much of it as a circle holds: two lines. All of it stands in the list. */
export function linesOf(word: string): string[] {
  const [first = "", ...rest] = word.trim().split(/\s+/);
  return [first, rest.join(" ")].filter(Boolean).map(shorten);
}

function shorten(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
