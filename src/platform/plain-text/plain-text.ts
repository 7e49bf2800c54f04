// SPDX-License-Identifier: EUPL-1.2
import { namedEntities } from "./named-entities.ts";

/** Long enough for any real text; beyond it nothing is looked at. */
const longestSource = 60_000;

/** What a person would read in this text, whether it came as HTML, with entities, quoted-printable or plain. */
export function toPlainText(source: string): string {
  const text = decodeQuotedPrintable(unescapeTwice(source.slice(0, longestSource)));
  return tidy(decodeEntities(looksLikeHtml(text) ? dropTags(text) : text));
}

export function toOneLine(source: string): string {
  return toPlainText(source).replace(/\s+/g, " ");
}

/** A place keeps its lines as parts: "Buurthuis, Dorpsstraat 1". */
export function toPlaceLine(source: string): string {
  return toPlainText(source)
    .split("\n")
    .map((line) => line.trim().replace(/,$/, ""))
    .filter((line) => line !== "")
    .join(", ");
}

export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:a|b|body|br|div|em|font|h[1-6]|head|html|i|img|li|ol|p|span|strong|table|td|u|ul)(?:\s|\/?>)/i.test(
    text,
  );
}

/** Some exporters escape a text that was escaped already. */
function unescapeTwice(text: string): string {
  return text.replace(/\\([,;])/g, "$1").replace(/\\n/gi, "\n");
}

/** Left over from the calendar format of 1996, and from mail programs. */
function decodeQuotedPrintable(text: string): string {
  if (!/=0D=0A|=(?:C[2-9A-F]|D[0-9A-F])=[89AB][0-9A-F]|=E2=8[0-9A-F]=[89AB][0-9A-F]/i.test(text)) return text;
  const unbroken = text.replace(/=\r?\n/g, "");
  return unbroken.replace(/(?:=[0-9A-F]{2})+/gi, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"));
}

function dropTags(source: string): string {
  const html = hidden.reduce((text, [open, close]) => cutOut(text, open, close), source);
  return html
    .replace(/[\r\n]+/g, /<(?:br|p|div|li)\b/i.test(html) ? " " : "\n")
    .replace(
      /<a\b[^<>]{0,300}href\s*=\s*["']?(https?:\/\/[^"'\s<>]{1,1000})[^<>]{0,300}>([^<]{0,500})<\/a>/gi,
      nameWithAddress,
    )
    .replace(/<li\b[^<>]*>/gi, "\n- ")
    .replace(/<br\b[^<>]*>|<\/(?:div|tr|h[1-6]|ul|ol)\s*>/gi, "\n")
    .replace(/<\/p\s*>/gi, "\n\n")
    .replace(/<\/?[a-z!][^<>]*>/gi, "");
}

const hidden: [string, string][] = [
  ["<!--", "-->"],
  ["<style", "</style>"],
  ["<script", "</script>"],
  ["<head", "</head>"],
  ["<title", "</title>"],
];

function cutOut(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  let kept = "";
  let at = 0;
  for (;;) {
    const from = lower.indexOf(open, at);
    const until = from === -1 ? -1 : lower.indexOf(close, from);
    if (until === -1) return kept + text.slice(at);
    kept += text.slice(at, from);
    at = until + close.length;
  }
}

function nameWithAddress(_link: string, address: string, name: string): string {
  return name.trim() === "" || name.trim() === address ? address : `${name} (${address})`;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name) return namedEntities[name] ?? namedEntities[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u2029/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff\ufffd]/g, "")
      .replaceAll("\u00a0", " ")
      .replace(/[ \t]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
  );
}
