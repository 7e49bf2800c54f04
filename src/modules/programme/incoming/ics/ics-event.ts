// SPDX-License-Identifier: EUPL-1.2

import { toOneLine } from "#platform/plain-text";
import type { RecordStatus } from "../reading/incoming-record.ts";
import type { Warning } from "../reading/remarks.ts";
import { stableUid } from "../reading/stable-uid.ts";
import type { IcsComponent } from "./ics-components.ts";
import { type Moment, readFirstMoment, type Zones } from "./ics-moments.ts";
import { type IcsProperties, readProperties, textOf } from "./ics-properties.ts";

/** One VEVENT: an activity, or one changed date of it when it has an `original`. */
export type IcsEvent = {
  position: number;
  uid: string;
  title: string;
  properties: IcsProperties;
  zones: Zones;
  start: Moment | null;
  original: Moment | null;
  changesLaterDates: boolean;
  sequence: number;
  lastModified: string | null;
  status: RecordStatus;
  isPrivate: boolean;
  warnings: Warning[];
};

export function readEvent(part: IcsComponent, position: number, method: string, zones: Zones): IcsEvent {
  const properties = readProperties(part.lines);
  const startProperty = properties.first("DTSTART");
  const originalProperty = properties.first("RECURRENCE-ID");
  const start = startProperty && readFirstMoment(startProperty, zones);
  const status = method === "CANCEL" ? "cancelled" : readStatus(textOf(properties, "STATUS"));
  const title = readTitle(textOf(properties, "SUMMARY"), status);
  const writtenUid = textOf(properties, "UID").trim();
  return {
    position,
    uid: writtenUid === "" ? stableUid(title, start?.local.toString() ?? "") : shortenUid(writtenUid),
    title,
    properties,
    zones,
    start,
    original: originalProperty && readFirstMoment(originalProperty, zones),
    changesLaterDates: originalProperty?.parameter("range")?.toUpperCase() === "THISANDFUTURE",
    sequence: readSequence(textOf(properties, "SEQUENCE") || properties.first("SEQUENCE")?.raw || ""),
    lastModified: readInstant(properties.first("LAST-MODIFIED")?.values[0]),
    status,
    isPrivate: properties.all("CLASS").some(({ raw }) => isPrivate(raw)),
    warnings: listWarnings(part, properties, writtenUid),
  };
}

function listWarnings(part: IcsComponent, properties: IcsProperties, uid: string): Warning[] {
  const warnings: Warning[] = properties.unread.slice(0, 3).map((name) => ({ reason: "lineUnread", values: { name } }));
  if (part.end === "missing") warnings.push({ reason: "notClosed", values: {} });
  if (uid === "") warnings.push({ reason: "noUid", values: {} });
  return warnings;
}

function readStatus(text: string): RecordStatus {
  const status = text.trim().toUpperCase();
  if (status === "CANCELLED" || status === "CANCELED") return "cancelled";
  return status === "TENTATIVE" ? "tentative" : "confirmed";
}

/** A class nobody knows counts as private (RFC 5545, 3.8.1.3). */
function isPrivate(text: string): boolean {
  return !/^\s*(?:PUBLIC)?\s*$/i.test(text);
}

/** Outlook writes the cancelling before the title too. */
function readTitle(summary: string, status: RecordStatus): string {
  const title = toOneLine(summary);
  return status === "cancelled" ? title.replace(/^(?:Geannuleerd|Cancell?ed|Annulé|Abgesagt):\s*/i, "") : title;
}

function shortenUid(uid: string): string {
  return uid.length > 250 ? stableUid(uid) : uid;
}

function readSequence(text: string): number {
  const sequence = Number.parseInt(text, 10);
  return Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0;
}

function readInstant(value: unknown): string | null {
  const match = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(String(value));
  return match ? `${match[0]}Z` : null;
}
