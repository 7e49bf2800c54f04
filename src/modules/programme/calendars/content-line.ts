// SPDX-License-Identifier: EUPL-1.2

const mostOctets = 75;
const ending = "\r\n";

/** One line of iCalendar with its text escaped and folded (RFC 5545, 3.1 and 3.3.11). */
export function textLine(name: string, text: string): string {
  return contentLine(`${name}:${escapeText(text)}`);
}

/** Folded at 75 octets, never within a character. The value is used as it is. */
export function contentLine(line: string): string {
  if (line.length * 3 <= mostOctets || Buffer.byteLength(line) <= mostOctets) return line + ending;
  const parts: string[] = [];
  let from = 0;
  while (from < line.length) {
    const until = endOfPart(line, from, parts.length === 0 ? mostOctets : mostOctets - 1);
    parts.push(line.slice(from, until));
    from = until;
  }
  return parts.join(`${ending} `) + ending;
}

function endOfPart(line: string, from: number, octets: number): number {
  let left = octets;
  let at = from;
  while (at < line.length) {
    const code = line.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (left < 0) break;
    at += code < 0x10000 ? 1 : 2;
  }
  return at;
}

/** No control character may stand in it; a new line is written in letters. */
function escapeText(text: string): string {
  if (!/[\\;,\p{Cc}]/u.test(text)) return text;
  return text
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/[^\t\P{Cc}]/gu, "");
}
