// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { Database } from "#platform/db";
import { type OpenDate, publishedDates } from "../finding/finding.queries.ts";
import { ownLanguage } from "../translations/texts-of-activity.ts";
import { langOfTitle, titleIn } from "../translations/translated.queries.ts";

export type DateOfOrganization = OpenDate & { titleLang?: string | null };

const weeksAhead = 8;
const mostDates = 60;

/** What an organization offers in this house in the coming weeks, and has not begun at this time on the wall. */
export async function listDatesOfOrganization(
  db: Database,
  { centreId, organizationId }: { centreId: string; organizationId: string },
  { localNow, today, language }: { localNow: string; today: string; language: string },
): Promise<DateOfOrganization[]> {
  return await publishedDates(db, centreId)
    .$if(language !== ownLanguage, (query) =>
      query
        .leftJoin("programme.activityTranslation as translation", (join) =>
          join.onRef("translation.activityId", "=", "activity.id").on("translation.language", "=", language),
        )
        .select(langOfTitle.as("titleLang")),
    )
    .select(["activity.slug", titleIn(language).as("title"), "occurrence.startsLocal", "occurrence.endsLocal"])
    .where("activity.offeredBy", "=", organizationId)
    .where("occurrence.cancelledAt", "is", null)
    .where("occurrence.startsLocal", ">", localNow)
    .where("occurrence.startsLocal", "<", addDays(today, 7 * weeksAhead))
    .orderBy("occurrence.startsLocal")
    .orderBy("occurrence.id")
    .limit(mostDates)
    .execute();
}
