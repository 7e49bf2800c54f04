// SPDX-License-Identifier: EUPL-1.2

import { decodeBytes } from "#platform/csv";
import type { Refusal } from "./remarks.ts";

const zips = ["PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008", "\u001f\u008b", "7z\u00bc\u00af", "Rar!"];
const pictures = ["\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "RIFF", "II*\0", "MM\0*"];
/** What a text may hold below the space: tabs, ends of lines, and the end of a file of long ago. */
const control = "[\\u0001-\\u0008\\u000e-\\u0019\\u001b-\\u001f]";

/** What a file is by its bytes, whatever its name says: a spreadsheet, a PDF, a picture, or no text at all. */
export function refuseByBytes(bytes: Uint8Array): Refusal | null {
  const reason = otherKind(bytes);
  return reason ? { reason, values: {} } : null;
}

function otherKind(bytes: Uint8Array): Refusal["reason"] | null {
  const begin = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (begin.startsWith("\u00d0\u00cf\u0011\u00e0")) return "spreadsheet";
  if (zips.some((signature) => begin.startsWith(signature))) return isOffice(begin) ? "spreadsheet" : "packed";
  if (begin.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (pictures.some((signature) => begin.startsWith(signature)) || begin.slice(4, 8) === "ftyp") return "picture";
  return isText(bytes) ? null : "notAnAgenda";
}

/** Office documents are zip files that begin with what they hold. */
function isOffice(begin: string): boolean {
  return /\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|opendocument\.spreadsheet/.test(begin);
}

/** A few stray bytes are no reason to send someone away; a program or a song has them everywhere. */
function isText(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes.subarray(0, 4096));
  const strange = text.match(new RegExp(control, "g"))?.length ?? 0;
  return strange * 20 <= text.length && text.length * 4 >= Math.min(bytes.length, 4096);
}
