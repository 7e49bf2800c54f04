// SPDX-License-Identifier: EUPL-1.2
import { findWideEncoding } from "#platform/csv";

/** Joins the folded lines of an .ics before decoding, for some programs fold in the middle of a letter. */
export function unfoldBytes(bytes: Uint8Array): Uint8Array {
  if (findWideEncoding(bytes)) return bytes;
  const joined = Buffer.from(bytes).toString("latin1").replace(foldedBreak, "");
  return Buffer.from(joined, "latin1");
}

/** The same for text that was decoded first. */
export function unfoldText(text: string): string {
  return text.replace(foldedBreak, "");
}

const foldedBreak = /(?:\r\n|\n|\r)[ \t]/g;
