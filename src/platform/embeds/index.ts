// SPDX-License-Identifier: EUPL-1.2
export { answerEmbedScript, answerEmbedStyle } from "./answer-embed.ts";
export { EmbedChoiceForm, EmbedChoosingPage } from "./choosing.pages.tsx";
export { type Colours, colourQuery, contrast, readColours } from "./colours.ts";
export { FramedPage } from "./framed.pages.tsx";
export { componentSnippet, frameSnippet } from "./snippets.ts";
export { embedsTexts } from "./texts.ts";
