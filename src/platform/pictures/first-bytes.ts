// SPDX-License-Identifier: EUPL-1.2
import type { PictureRefusal } from "./picture.ts";

type Kind = "picture" | Extract<PictureRefusal, "unknown" | "drawing" | "gif" | "heic" | "document">;

/** PDF, the zip that office documents are, and office documents of before. */
const documents = ["%PDF", "PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0"];

/** What a file is by how it begins. Its name and the type it says it has are not asked. */
export function kindOfFile(file: Uint8Array): Kind {
  const begin = Buffer.from(file.subarray(0, 512)).toString("latin1");
  if (begin.startsWith("\u00ff\u00d8\u00ff") || begin.startsWith("\u0089PNG\r\n\u001a\n")) return "picture";
  if (begin.startsWith("RIFF") && begin.slice(8, 12) === "WEBP") return "picture";
  if (begin.slice(4, 8) === "ftyp") return kindOfBrand(begin.slice(8, 12));
  if (begin.startsWith("GIF8")) return "gif";
  if (documents.some((signature) => begin.startsWith(signature))) return "document";
  return isMarkup(begin) ? "drawing" : "unknown";
}

function kindOfBrand(brand: string): Kind {
  if (/^(avif|avis|mif1)$/.test(brand)) return "picture";
  return /^(heic|heix|hevc|heim|heis|hevm|msf1)$/.test(brand) ? "heic" : "unknown";
}

/** Also when it begins with a byte order mark or white space, and in UTF-16. */
function isMarkup(begin: string): boolean {
  return /^[\u00ef\u00bb\u00bf\u00ff\u00fe]*\s*<[?!a-z]/i.test(begin.replaceAll("\u0000", ""));
}
