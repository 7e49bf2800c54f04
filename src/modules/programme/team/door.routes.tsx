// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { findOpenDoor, type OpenDoor, recordReadingAs } from "#modules/people";
import { addDays, formatDay, formatTime, formatTimeRange, localNow } from "#platform/clock";
import { type Database, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, inLanguage, may, personalPage } from "#platform/http";
import { wordingOf } from "../asking/wording.ts";
import { type DateAtDoor, DoorTodayPage } from "./door.pages.tsx";
import { listNamesOfDay, type NameOfDay } from "./door.queries.ts";

/** Today's first names on a device of the house, for a quarter of an hour. To any other device there is no such page. */
export function doorRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/deur/vandaag", may(anyone), async (c) => {
    const door = await findOpenDoor(c);
    if (!door) return c.redirect(inLanguage(c.var.language, "/deur"), 303);
    const names = await readNames(c, logDb, door);
    const { t, language, centre } = c.var;
    const { today } = wordingOf(c);
    const view = (
      <DoorTodayPage
        t={t}
        day={formatDay(today, language, today)}
        reader={door.reader.name}
        until={formatTime(localNow(door.until, centre.timeZone), language)}
        dates={datesOf(c, names)}
        doneHref={inLanguage(language, "/deur/klaar")}
      />
    );
    return personalPage(c, view);
  });
}

/** After it was written down for each of them that this person reads their name. */
async function readNames(c: AppContext, logDb: Database, { reader, actor }: OpenDoor): Promise<NameOfDay[]> {
  const { db, centre, now } = c.var;
  const { today } = wordingOf(c);
  const range = { from: today, until: addDays(today, 1) };
  const names = await withActor(db, actor, async (trx) => await listNamesOfDay(trx, centre.id, range));
  for (const [title, ofDate] of Map.groupBy(names, (name) => name.title)) {
    const aboutIds = ofDate.map(({ id }) => id);
    const reading = { reader, centreId: centre.id, what: "programme.sign-up", aboutIds, listOf: title } as const;
    await recordReadingAs(logDb, reading, now());
  }
  return names;
}

function datesOf({ var: { language } }: AppContext, names: NameOfDay[]): DateAtDoor[] {
  return [...Map.groupBy(names, ({ occurrenceId }) => occurrenceId).values()].flatMap((ofDate) => {
    const [first] = ofDate;
    if (!first) return [];
    return {
      title: first.title,
      time: formatTimeRange(first.startsLocal, first.endsLocal, language),
      firstNames: ofDate.map(({ name }) => firstWord(name)),
    };
  });
}

/** Others may look over a shoulder here. */
function firstWord(name: string): string {
  return name.trim().split(/\s/)[0] ?? "";
}
