// SPDX-License-Identifier: EUPL-1.2

import { decodeBytes } from "#platform/csv";
import { readCsv } from "../csv/read-csv.ts";
import { readIcs } from "../ics/read-ics.ts";
import {
  type AgendaReading,
  defaultLimits,
  type ReadingContext,
  type ReadingOptions,
  refuse,
} from "./agenda-reading.ts";
import { refuseByBytes } from "./other-files.ts";
import type { Refusal } from "./remarks.ts";
import { unfoldBytes, unfoldText } from "./unfold.ts";

/** Reads an agenda file of any origin. Never throws: what cannot be read is refused or unread, with a reason. */
export function readAgenda(bytes: Uint8Array, options: ReadingOptions): AgendaReading {
  const limits = { ...defaultLimits, ...options.limits };
  const context: ReadingContext = { zone: options.zone, today: options.today, limits };
  const format = /\.(?:ics|ical|ifb|vcs)$/i.test(options.fileName) ? "ics" : "csv";

  const refused = refuseBySize(bytes, limits.maxBytes) ?? refuseByBytes(bytes);
  return refused ? { format, ...refuse(refused) } : readText(bytes, format, context);
}

type Format = AgendaReading["format"];

/** What begins as an agenda is one, whatever its name says. */
function readText(bytes: Uint8Array, format: Format, context: ReadingContext): AgendaReading {
  const text = decodeBytes(unfoldBytes(bytes));
  if (/^[ \t]*BEGIN:V(?:CALENDAR|EVENT)\b/im.test(text)) {
    return { format: "ics", ...readIcs(unfoldText(text), context) };
  }
  const reason = whyNoTable(text, format);
  return { format, ...(reason ? refuse({ reason, values: {} }) : readCsv(decodeBytes(bytes), context)) };
}

function whyNoTable(text: string, format: Format): Refusal["reason"] | null {
  if (text.trim() === "") return "empty";
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return "webPage";
  return format === "ics" ? "notAnAgenda" : null;
}

function refuseBySize({ length }: Uint8Array, maxBytes: number): Refusal | null {
  if (length === 0) return { reason: "empty", values: {} };
  const megabytes = (amount: number) => Math.ceil(amount / 1024 / 1024);
  const values = { size: megabytes(length), limit: megabytes(maxBytes) };
  return length > maxBytes ? { reason: "tooLarge", values } : null;
}
