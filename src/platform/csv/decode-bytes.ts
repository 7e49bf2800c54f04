// SPDX-License-Identifier: EUPL-1.2
import { isUtf8 } from "node:buffer";

/** Text from bytes of unknown origin: by byte order mark, else UTF-8, else line by line what is not UTF-8 as Windows-1252. */
export function decodeBytes(bytes: Uint8Array): string {
  const wide = findWideEncoding(bytes);
  const text = wide ? new TextDecoder(wide).decode(bytes) : decodeNarrow(bytes);
  return text.replace(/^\uFEFF+/, "").replaceAll("\0", "");
}

export function findWideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 4) return null;
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return "utf-16be";
  return null;
}

function decodeNarrow(bytes: Uint8Array): string {
  const utf8 = new TextDecoder("utf-8");
  if (isUtf8(bytes)) return utf8.decode(bytes);
  const windows = new TextDecoder("windows-1252");
  return splitLines(bytes)
    .map((line) => (isUtf8(line) ? utf8 : windows).decode(line))
    .join("");
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end + 1));
    start = end === -1 ? bytes.length : end + 1;
  }
  return lines;
}
