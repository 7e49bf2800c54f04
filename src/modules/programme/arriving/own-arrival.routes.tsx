// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listReadings, type ReadingToTell } from "#modules/people";
import { formatTime, localToday } from "#platform/clock";
import { type Transaction, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, inLanguage, may, personalPage } from "#platform/http";
import { readLinkToken } from "#platform/links";
import { getDate } from "../sign-ups/date.queries.ts";
import { LinkGonePage } from "../sign-ups/personal-sign-up.pages.tsx";
import { withdrawArrival } from "./arrival.commands.ts";
import { findArrival, type OwnArrival } from "./arrival.queries.ts";
import { arrivalHref } from "./arrival-links.ts";
import { OwnArrivalPage } from "./own-arrival.pages.tsx";

/** What someone sees and does who asked that somebody waits. */
export const ownArrivalRoutes = new Hono<AppEnv>()
  .get("/w/:token", may(anyone), async (c) => {
    const found = await withOwnArrival(c, async (trx, arrival) => {
      return { arrival, readings: await listReadings(trx, arrival.id), date: await getDate(trx, arrival.occurrenceId) };
    });
    return found ? showOwnArrival(c, found) : linkGone(c);
  })
  .post("/w/:token/afzegging", may(anyone), async (c) => {
    const done = await withOwnArrival(c, async (trx, { id }) => {
      await withdrawArrival(trx, id, c.var.now());
      return true;
    });
    return done ? c.redirect(ownAddress(c), 303) : linkGone(c);
  });

/** Null for a link that this server did not make, of another centre, that was withdrawn, or whose day is over. */
async function withOwnArrival<Result>(
  c: AppContext,
  work: (trx: Transaction, arrival: OwnArrival) => Promise<Result>,
): Promise<Result | null> {
  const { db, centre, now, installation } = c.var;
  const link = readLinkToken(installation.keys, c.req.param("token") ?? "");
  if (link?.kind !== "arrival") return null;
  return await withActor(db, { kind: "guest", subjectId: link.id }, async (trx) => {
    const arrival = await findArrival(trx, link.id);
    if (arrival?.linkVersion !== link.version || arrival.centreId !== centre.id) return null;
    return arrival.day < localToday(now(), centre.timeZone) ? null : await work(trx, arrival);
  });
}

type Found = { arrival: OwnArrival; readings: ReadingToTell[]; date: Awaited<ReturnType<typeof getDate>> };

function showOwnArrival(c: AppContext, { arrival, readings, date }: Found): Response {
  const { t, language, centre, now } = c.var;
  const today = localToday(now(), centre.timeZone);
  const isOff = date.cancelledAt !== null;
  const view = (
    <OwnArrivalPage
      {...{ t, language, today, date }}
      name={arrival.name}
      time={t("programme:arriving.time", { time: formatTime(`${arrival.day}T${arrival.arrivesAt}`, language) })}
      standing={arrival.withdrawnAt !== null ? "withdrawn" : isOff ? "called-off" : "expected"}
      doorNote={date.placeKind === "here" ? centre.frame.doorNote : null}
      phone={centre.frame.phone}
      readings={readings}
      zone={centre.timeZone}
      links={{
        withdrawal: `${ownAddress(c)}/afzegging`,
        activity: inLanguage(language, `/programma/${date.slug}`),
        again: arrivalHref(language, date.slug, date),
      }}
    />
  );
  return personalPage(c, view);
}

function ownAddress(c: AppContext): string {
  return inLanguage(c.var.language, `/w/${c.req.param("token")}`);
}

function linkGone(c: AppContext): Response {
  return personalPage(c, <LinkGonePage t={c.var.t} language={c.var.language} />, 404);
}
