// SPDX-License-Identifier: EUPL-1.2

/** What we use of it; the package brings no types. */
declare module "fontkit" {
  export type Glyph = { id: number; advanceWidth: number; path: { toSVG: () => string } };
  export type GlyphPosition = { xAdvance: number; xOffset: number; yOffset: number };
  export type Font = {
    unitsPerEm: number;
    postscriptName: string;
    hasGlyphForCodePoint: (code: number) => boolean;
    layout: (text: string) => { glyphs: Glyph[]; positions: GlyphPosition[]; advanceWidth: number };
  };
  export function create(content: Buffer): Font;
}
