// SPDX-License-Identifier: EUPL-1.2
export { looksLikeHtml, toOneLine, toPlaceLine, toPlainText } from "./plain-text.ts";
