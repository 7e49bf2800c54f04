// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { readAgenda } from "./read-agenda.ts";

const options = { fileName: "agenda.csv", zone: "Europe/Amsterdam", today: "2026-11-23" };
const rows = "titel;datum;tijd\nKoffie met café;24-11-2026;10:00\n";
const latin = (text: string) => Buffer.from(text, "latin1");
const reasonFor = (bytes: Uint8Array) => readAgenda(bytes, options).refused?.reason ?? null;

test.each([
  ["a spreadsheet", "spreadsheet", latin("PK\u0003\u0004\u0014\0\u0006\0\b\0[Content_Types].xml")],
  [
    "a spreadsheet of LibreOffice",
    "spreadsheet",
    latin("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
  ],
  ["a spreadsheet of long ago", "spreadsheet", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1")],
  ["a zip with an agenda in it", "packed", latin("PK\u0003\u0004\u0014\0\0\0\b\0agenda.csv")],
  ["an empty zip", "packed", latin("PK\u0005\u0006")],
  ["a gzip", "packed", latin("\u001f\u008b\b\0")],
  ["a PDF", "pdf", latin("%PDF-1.7\n%\u00e2\u00e3")],
  ["a PDF with something before it", "pdf", latin("\r\n%PDF-1.4")],
  ["a photo", "picture", latin("\u00ff\u00d8\u00ff\u00db\0C")],
  ["a WebP", "picture", latin("RIFF\u0010\0\0\0WEBP")],
  ["a program", "notAnAgenda", latin(`MZ${"\u0001\u0002\u0003\u0007\u000f".repeat(400)}`)],
  ["nothing but NUL", "notAnAgenda", Buffer.alloc(5000)],
])("%s that is called agenda.csv is known by what is in it", (_, reason, bytes) => {
  expect(reasonFor(bytes)).toBe(reason);
});

test.each([
  ["UTF-8", Buffer.from(rows)],
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${rows}`)],
  ["Windows-1252", latin(rows)],
  ["UTF-16", Buffer.from(`\ufeff${rows}`, "utf16le")],
  ["UTF-16 without a byte order mark", Buffer.from(rows, "utf16le")],
  ["UTF-8 with a stray NUL", Buffer.from(rows.replace("Koffie", "Kof\0fie"))],
])("an agenda in %s is read, letters and all", (_, bytes) => {
  const { refused, records } = readAgenda(bytes, options);

  expect(refused).toBeNull();
  expect(records.map(({ title }) => title)).toEqual(["Koffie met café"]);
});
