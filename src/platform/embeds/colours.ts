// SPDX-License-Identifier: EUPL-1.2

/** Each as "1d2822", or absent: then ours, by day and by night. */
export type Colours = { background?: string; text?: string; accent?: string };

export const colourKeys = ["background", "text", "accent"] as const;
export const colourNames = { background: "achtergrond", text: "tekst", accent: "accent" } as const;
export const ours = { background: "ffffff", text: "1d2822", accent: "17523f" };
const leastContrast = 4.5;

/** The chosen ones as they stand in an address. */
export function colourQuery(colours: Colours, start: "?" | "&"): string {
  const query = new URLSearchParams();
  for (const key of colourKeys) {
    const colour = colours[key];
    if (colour) query.set(colourNames[key], colour);
  }
  return query.size > 0 ? `${start}${query}` : "";
}

/** What is no colour is left out; "#fff" and "#FFFFFF" are the same. */
export function readColours(query: URLSearchParams): Colours {
  const colours: Colours = {};
  for (const key of colourKeys) {
    const colour = readColour(query.get(colourNames[key]) ?? "");
    if (colour) colours[key] = colour;
  }
  return colours;
}

function readColour(typed: string): string | null {
  const [, hex] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(typed.trim().toLowerCase()) ?? [];
  if (!hex) return null;
  return hex.length === 3 ? hex.replaceAll(/./g, "$&$&") : hex;
}

export type Chosen = typeof ours;

/** Colours in which everyone can read, or null for ours; links that cannot be read get the colour of the text. */
export function readable({ background, text, accent }: Colours): Chosen | null {
  if (!background && !text && !accent) return null;
  const ground = background ?? ours.background;
  const letters = text ?? ours.text;
  if (contrast(ground, letters) < leastContrast) return null;
  const links = accent ?? ours.accent;
  return { background: ground, text: letters, accent: contrast(ground, links) < leastContrast ? letters : links };
}

/** That of WCAG: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
