// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T, TextValues } from "#platform/i18n";
import type { AgendaReading } from "./reading/agenda-reading.ts";
import type { Refusal, Unread, UnreadRecord, Warning } from "./reading/remarks.ts";

type Wording = { t: T; language: Language };

export function refusalInWords({ reason, values }: Refusal, wording: Wording): string {
  return wording.t(`programme:incoming.refused.${reason}`, readable(values, wording));
}

export function warningInWords({ reason, values }: Warning, wording: Wording): string {
  return wording.t(`programme:incoming.warning.${reason}`, readable(values, wording));
}

/** "Regel 4, Koffie: ..." in a CSV; in an .ics its rank says where it stands. */
export function unreadInWords(unread: UnreadRecord, format: AgendaReading["format"], wording: Wording): string {
  const { position, title } = unread;
  const place = wording.t(`programme:incoming.position.${format}`, { position });
  return `${title === null ? place : `${place}, ${title}`}: ${unreadReasonInWords(unread, wording)}`;
}

function unreadReasonInWords({ reason, values }: Unread, wording: Wording): string {
  return wording.t(`programme:incoming.unread.${reason}`, readable(values, wording));
}

/** A day comes as "2026-11-24"; people read "24 november 2026". */
function readable(values: TextValues, { language }: Wording): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, language) : value,
    ]),
  );
}
