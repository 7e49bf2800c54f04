// SPDX-License-Identifier: EUPL-1.2

import { readCsv } from "../csv/read-csv.ts";
import { readIcs } from "../ics/read-ics.ts";
import {
  type AgendaReading,
  defaultLimits,
  type ReadingContext,
  type ReadingOptions,
  type Refusal,
} from "./agenda-reading.ts";
import { decodeBytes, unfoldBytes, unfoldText } from "./decode-bytes.ts";
import { refuseByBytes } from "./other-files.ts";

/** Reads an agenda file of any origin. Never throws: what cannot be read is refused or unread, with a reason. */
export function readAgenda(bytes: Uint8Array, options: ReadingOptions): AgendaReading {
  const limits = { ...defaultLimits, ...options.limits };
  const context: ReadingContext = { zone: options.zone, today: options.today, limits };
  const format = /\.(?:ics|ical|ifb|vcs)$/i.test(options.fileName) ? "ics" : "csv";

  if (bytes.length === 0) return refuse(format, { reason: "empty", values: {} });
  if (bytes.length > limits.maxBytes) return refuse(format, describeSize(bytes.length, limits.maxBytes));
  const refused = refuseByBytes(bytes);
  if (refused) return refuse(format, refused);
  return readText(bytes, format, context);
}

function readText(bytes: Uint8Array, format: AgendaReading["format"], context: ReadingContext): AgendaReading {
  const text = decodeBytes(unfoldBytes(bytes));
  if (text.trim() === "") return refuse(format, { reason: "empty", values: {} });
  if (/^[ \t]*BEGIN:V(?:CALENDAR|EVENT)\b/im.test(text)) {
    return { format: "ics", ...readIcs(unfoldText(text), context) };
  }
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return refuse(format, { reason: "webPage", values: {} });
  if (format === "ics") return refuse(format, { reason: "notAnAgenda", values: {} });
  return { format: "csv", ...readCsv(decodeBytes(bytes), context) };
}

function refuse(format: AgendaReading["format"], refused: Refusal): AgendaReading {
  return { format, producer: null, records: [], unread: [], refused };
}

function describeSize(bytes: number, maxBytes: number): Refusal {
  const megabytes = (amount: number) => Math.ceil(amount / 1024 / 1024);
  return { reason: "tooLarge", values: { size: megabytes(bytes), limit: megabytes(maxBytes) } };
}
