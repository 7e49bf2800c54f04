// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { decidesAlone, listFirstYeses, wayBack } from "#modules/people";
import { formatDay, localToday } from "#platform/clock";
import { type AppContext, inLanguage, personalPage, type Sent, statusOf, typedText, withAsker } from "#platform/http";
import { listOutOfSight } from "#platform/sight";
import { InSightPage, inSightNews } from "./in-sight.pages.tsx";
import { listSeenNews, listSeenPages, listSeenPictures, type Seen, type SeenPicture } from "./in-sight.queries.ts";

/** The newest change first, of what this house has. */
export async function listSeen(c: AppContext): Promise<Seen[]> {
  const { db, centre, now } = c.var;
  const { parts, id } = centre;
  const [news, pages, pictures] = await Promise.all([
    parts.has("news") ? listSeenNews(db, id, now()) : [],
    parts.has("pages") ? listSeenPages(db, id) : [],
    listSeenPictures(db, id),
  ]);
  const seen = [...news, ...pages, ...pictures.map((picture) => pictureInWords(c, picture))];
  return seen.toSorted((one, other) => other.changedAt.epochMilliseconds - one.changedAt.epochMilliseconds);
}

export async function showInSight(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { t, language, centre, person } = c.var;
  const moderating = { task: "moderate", centreId: centre.id } as const;
  const [seen, out, firstYeses] = await Promise.all([
    listSeen(c),
    listOutOfSight(c.var.db, centre.id),
    withAsker(c, async (trx) => await listFirstYeses(trx, moderating)),
  ]);
  const view = (
    <InSightPage
      {...{ t, errors }}
      back={wayBack(c, { href: inLanguage(language, "/team"), label: t("site:menu.team") })}
      href={inLanguage(language, "/team/in-beeld")}
      done={inSightNews.find((one) => one === c.req.query("gedaan"))}
      typed={{ subject: typedText(typed, "subject"), why: typedText(typed, "why") }}
      needsTwo={!decidesAlone({ ...moderating, person })}
      inSight={seen
        .filter((one) => !out.some((taken) => isSame(taken, one)))
        .map((one) => ({ ...one, href: inLanguage(language, one.path), day: dayInWords(c, one.changedAt) }))}
      outOfSight={seen.flatMap((one) =>
        out
          .filter((taken) => isSame(taken, one))
          .map((taken) => ({
            ...{ ...one, ...taken, day: dayInWords(c, taken.takenAt) },
            hasFirstYes: firstYeses.has(taken.id),
          })),
      )}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

type Thing = { what: string; subject: string };

export function isSame(one: Thing, other: Thing): boolean {
  return one.what === other.what && one.subject === other.subject;
}

function pictureInWords({ var: { t } }: AppContext, { activity, alternative, ...picture }: SeenPicture): Seen {
  const place = activity === null ? t("site:inSight.onFront") : t("site:inSight.at", { activity });
  return { ...picture, title: alternative === "" ? place : `${place}: ${alternative}` };
}

/** "dinsdag 24 november" */
function dayInWords({ var: { centre, language, now } }: AppContext, moment: Temporal.Instant): string {
  return formatDay(localToday(moment, centre.timeZone), language, localToday(now(), centre.timeZone));
}
