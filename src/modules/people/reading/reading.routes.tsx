// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { formatDay, localToday } from "#platform/clock";
import { type Database, withActor } from "#platform/db";
import { type AppContext, type AppEnv, inLanguage, may, notFound, personalPage } from "#platform/http";
import { beSignedIn, knowPeople } from "../permissions.ts";
import { recordReading } from "./reading.commands.ts";
import { EmergenciesPage, type EmergencyOfDay, WhoReadPage } from "./reading.pages.tsx";
import { listEmergencies, listOwnReadings } from "./reading.queries.ts";
import { readingsByDay, roleInWords } from "./reading-words.ts";

/** `logDb` writes down that a coordinator read why something was opened. */
export function readingRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/mijn-plek/wie-las-mee", may(beSignedIn), async (c) => {
      const { t, language, centre, db, actor, person } = c.var;
      if (!person) return notFound();
      const readings = await withActor(db, actor, async (trx) => await listOwnReadings(trx, person.id));
      const zone = centre.timeZone;
      const days = readingsByDay(readings, { t, language, zone, today: localToday(c.var.now(), zone) });
      return personalPage(c, <WhoReadPage t={t} days={days} links={{ myPlace: inLanguage(language, "/mijn-plek") }} />);
    })
    .get("/team/nood", may(knowPeople), async (c) => {
      const days = await readEmergencies(c, logDb);
      const links = { team: inLanguage(c.var.language, "/team") };
      return personalPage(c, <EmergenciesPage t={c.var.t} days={days} links={links} />);
    });
}

/** What others opened, after it was written down that this coordinator reads it. */
async function readEmergencies(c: AppContext, logDb: Database): Promise<EmergencyOfDay[]> {
  const { person: reader, centre, db, actor, now, t, language } = c.var;
  if (!reader) return notFound();
  const found = await withActor(db, actor, async (trx) => await listEmergencies(trx, centre.id, reader.id));
  const aboutIds = [...new Set(found.map(({ aboutId }) => aboutId))];
  await recordReading(logDb, { reader, centreId: centre.id, what: "people.emergency", aboutIds }, now());
  const days = new Map<string, EmergencyOfDay["emergencies"]>();
  for (const { at, readerName, readerRole, listOf, reason } of found) {
    const day = formatDay(localToday(at, centre.timeZone), language, localToday(now(), centre.timeZone));
    const values = { name: readerName, role: roleInWords(t, readerRole), list: listOf ?? t("people:reading.someList") };
    const told = { text: t("people:reading.emergencies.line", values), reason: reason ?? "" };
    days.set(day, [...(days.get(day) ?? []), told]);
  }
  return Array.from(days, ([day, emergencies]) => ({ day, emergencies }));
}
