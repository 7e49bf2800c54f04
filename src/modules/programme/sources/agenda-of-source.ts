// SPDX-License-Identifier: EUPL-1.2

import { getCentre } from "#modules/network";
import { fetchAddress } from "#platform/fetching";
import { firstLanguage } from "#platform/i18n";
import type { Tools } from "../incoming/bring-in-file.ts";
import type { Here } from "../incoming/here.ts";
import { getHere } from "../incoming/incoming.queries.ts";
import { type AgendaReading, defaultLimits } from "../incoming/reading/agenda-reading.ts";
import { readAgenda } from "../incoming/reading/read-agenda.ts";
import type { UnreadRecord } from "../incoming/reading/remarks.ts";
import type { Source } from "./source.ts";

/** What an agenda says, held against the centre it comes in at. */
export type SourceAgenda = AgendaReading & { here: Here; uids: ReadonlySet<string>; isWhole: boolean };

const withinMs = 20_000;

export async function fetchAgenda(
  { config }: Pick<Tools, "config">,
  source: Pick<Source, "url"> & Partial<Pick<Source, "etag" | "lastModified">>,
) {
  return await fetchAddress(source.url, {
    reach: config.fetchReach,
    accept: "text/calendar, text/plain;q=0.5, */*;q=0.1",
    etag: source.etag ?? null,
    lastModified: source.lastModified ?? null,
    mostBytes: defaultLimits.maxBytes,
    withinMs,
  });
}

/** A partner's agenda says who offers what stands in it by whose it is. */
export async function readAgendaOf(
  { config, db, texts, now }: Tools,
  source: Pick<Source, "id" | "centreId" | "organizationId" | "organizationName">,
  content: Buffer,
): Promise<SourceAgenda> {
  const centre = await getCentre(db, source.centreId, config.publicUrl);
  const { organizationId } = source;
  const partner = organizationId === centre.organizationId ? null : source.organizationName;
  const here = await getHere(db, centre, texts(firstLanguage), now(), {
    source: source.id,
    organizationId,
    partner,
  });
  const reading = readAgenda(content, { fileName: "agenda.ics", zone: here.zone, today: here.today });
  const uids = reading.records.flatMap(({ uid, partOf }) => (partOf ? [uid, partOf.uid] : [uid]));
  return { ...reading, here, uids: new Set(uids), isWhole: reading.unread.every(isLeftOutOnPurpose) };
}

/** An empty agenda is an agenda, when it comes by address. */
export function isEmptyAgenda({ refused }: Pick<AgendaReading, "refused">): boolean {
  return refused?.reason === "noRecords";
}

function isLeftOutOnPurpose({ reason }: UnreadRecord): boolean {
  return reason === "private" || reason === "task" || reason === "journal" || reason === "freeBusy";
}
