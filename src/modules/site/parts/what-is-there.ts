// SPDX-License-Identifier: EUPL-1.2
import { listPartners } from "#modules/network";
import { countAhead } from "#modules/programme";
import { listRooms } from "#modules/spaces";
import type { AppContext } from "#platform/http";
import type { T } from "#platform/i18n";
import type { PartName } from "#platform/parts";
import { countNews, countPages } from "./what-is-there.queries.ts";

/** What a part holds now, in sentences; `isPlanned` where people count on something of it that is still to come. */
export type WhatIsThere = { sentences: string[]; isPlanned: boolean };

/** Of each part that holds anything. It stays when the part is switched off. */
export async function findWhatIsThere(c: AppContext): Promise<Partial<Record<PartName, WhatIsThere>>> {
  const { db, centre, now, t } = c.var;
  const [ahead, rooms, news, pages, partners] = await Promise.all([
    countAhead(db, centre.id, now()),
    listRooms(db, centre.id),
    countNews(db, centre.id, now()),
    countPages(db, centre.id),
    listPartners(db),
  ]);
  return {
    programme: { sentences: describeProgramme(t, ahead), isPlanned: ahead.dates > 0 },
    rooms: inSentence(rooms.length, t("site:parts.there.rooms", { count: rooms.length })),
    news: { sentences: describeNews(t, news), isPlanned: news.planned > 0 },
    pages: inSentence(pages, t("site:parts.there.pages", { count: pages })),
    partners: inSentence(partners.length, t("site:parts.there.partners", { count: partners.length })),
  };
}

function inSentence(count: number, sentence: string): WhatIsThere {
  return { sentences: count > 0 ? [sentence] : [], isPlanned: false };
}

function describeProgramme(t: T, { dates, signUps }: { dates: number; signUps: number }): string[] {
  return [
    ...(dates > 0 ? [t("site:parts.there.dates", { count: dates })] : []),
    ...(signUps > 0 ? [t("site:parts.there.signUps", { count: signUps })] : []),
  ];
}

function describeNews(t: T, { all, planned }: { all: number; planned: number }): string[] {
  return [
    ...(all > 0 ? [t("site:parts.there.news", { count: all })] : []),
    ...(planned > 0 ? [t("site:parts.there.plannedNews", { count: planned })] : []),
  ];
}
