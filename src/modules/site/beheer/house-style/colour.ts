// SPDX-License-Identifier: EUPL-1.2
import { channelsOf, contrastOf } from "#platform/ui";

export const white = "#ffffff";
export const black = "#000000";

/** "#17523F", "17523f" or "#abc" as "#rrggbb"; null for what is no colour. */
export function readColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits}`;
}

/** `share` of `colour` in `ground`: 0 is the ground, 1 the colour. */
export function mix(colour: string, ground: string, share: number): string {
  const [front, back] = [channelsOf(colour), channelsOf(ground)];
  const channels = back.map((value, at) => Math.round(value + ((front[at] ?? value) - value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The nearest to this colour, on its way to `end`, that stands out from all of these by at least `least`; else `end` itself. */
export function readable(colour: string, end: string, grounds: readonly string[], least = 7): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const nearer = mix(colour, end, share);
    if (grounds.every((ground) => contrastOf(nearer, ground) >= least)) return nearer;
  }
  return end;
}

/** The same hue, no lighter than it must be to stand out from all of these by at least `least`. */
export function lighter(colour: string, grounds: readonly string[], least: number): string {
  const { hue, saturation, lightness } = hslOf(colour);
  for (let light = lightness; light < 1; light += 0.02) {
    const nearer = hexOf({ hue, saturation, lightness: light });
    if (grounds.every((ground) => contrastOf(nearer, ground) >= least)) return nearer;
  }
  return white;
}

type Hsl = { hue: number; saturation: number; lightness: number };

/** All from 0 to 1, but the hue: from 0 to 6. */
function hslOf(hex: string): Hsl {
  const [red, green, blue] = channelsOf(hex).map((channel) => channel / 255);
  const [r, g, b] = [red ?? 0, green ?? 0, blue ?? 0];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const hue = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return { hue, saturation, lightness };
}

function hexOf({ hue, saturation, lightness }: Hsl): string {
  const channel = (shift: number) => {
    const at = (hue * 2 + shift) % 12;
    const value =
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** White or black, whichever can be read better on it. */
export function textOn(ground: string): string {
  return contrastOf(white, ground) >= contrastOf(black, ground) ? white : black;
}
