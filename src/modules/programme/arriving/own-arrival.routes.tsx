// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listReadings, type ReadingToTell } from "#modules/people";
import { formatTime } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { type AppContext, type AppEnv, anyone, inLanguage, may, personalPage } from "#platform/http";
import { linkGone, withLinkHolder } from "../asking/own-link.tsx";
import { wordingOf } from "../asking/wording.ts";
import { getDate } from "../dates/date.queries.ts";
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
  const { today } = wordingOf(c);
  return await withLinkHolder(c, "arrival", findArrival, async (trx, arrival) => {
    return arrival.day < today ? null : await work(trx, arrival);
  });
}

type Found = { arrival: OwnArrival; readings: ReadingToTell[]; date: Awaited<ReturnType<typeof getDate>> };

function showOwnArrival(c: AppContext, { arrival, readings, date }: Found): Response {
  const { t, language, centre } = c.var;
  const isOff = date.cancelledAt !== null;
  const view = (
    <OwnArrivalPage
      {...wordingOf(c)}
      date={date}
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
