// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday } from "#platform/clock";
import type { Database } from "#platform/db";
import { type AppContext, type AppEnv, inLanguage, may, personalPage, personOf, withAsker } from "#platform/http";
import { beSignedIn, knowPeople } from "../permissions.ts";
import { recordReading } from "./reading.commands.ts";
import { EmergenciesPage, WhoReadPage } from "./reading.pages.tsx";
import { listEmergencies, listOwnReadings } from "./reading.queries.ts";
import { emergenciesByDay, readingsByDay, type Wording } from "./reading-words.ts";

/** `logDb` writes down that a coordinator read why something was opened. */
export function readingRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/mijn-plek/wie-las-mee", may(beSignedIn), async (c) => {
      const { t, language } = c.var;
      const { id } = personOf(c);
      const readings = await withAsker(c, async (trx) => await listOwnReadings(trx, id));
      const days = readingsByDay(readings, wordingOf(c));
      return personalPage(c, <WhoReadPage t={t} days={days} links={{ myPlace: inLanguage(language, "/mijn-plek") }} />);
    })
    .get("/team/nood", may(knowPeople), async (c) => {
      const { t, language } = c.var;
      const days = emergenciesByDay(await readEmergencies(c, logDb), wordingOf(c));
      return personalPage(c, <EmergenciesPage t={t} days={days} links={{ team: inLanguage(language, "/team") }} />);
    });
}

/** What others opened, after it was written down that this coordinator reads it. */
async function readEmergencies(c: AppContext, logDb: Database) {
  const { centre, now } = c.var;
  const reader = personOf(c);
  const found = await withAsker(c, async (trx) => await listEmergencies(trx, centre.id, reader.id));
  const aboutIds = [...new Set(found.map(({ aboutId }) => aboutId))];
  await recordReading(logDb, { reader, centreId: centre.id, what: "people.emergency", aboutIds }, now());
  return found;
}

function wordingOf(c: AppContext): Wording {
  const { t, language, centre, now } = c.var;
  return { t, language, zone: centre.timeZone, today: localToday(now(), centre.timeZone) };
}
