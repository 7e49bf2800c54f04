// SPDX-License-Identifier: EUPL-1.2

export { type Colours, colourQuery, contrast, readColours } from "./colours.ts";
export { ColourFields, EmbedPreview, EmbedSnippets } from "./embed-pieces.tsx";
export { embedStyle } from "./embed-style.ts";
export { componentSnippet, frameSnippet } from "./snippets.ts";
export { embedsTexts } from "./texts.ts";
