// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { recordReadingAs } from "#modules/people";
import type { Database } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { nextDates } from "../following/next-dates.queries.ts";
import { nameOf } from "../paths/letter.ts";
import { walkAlong } from "../permissions.ts";
import { endHandingOver, sayPeerYes } from "./handing-over.commands.ts";
import { answerForm } from "./handing-over.form.ts";
import { listAskedOfMe } from "./handing-over.queries.ts";
import { TodayPage } from "./today.pages.tsx";
import { listMyPeople } from "./today.queries.ts";
import { daysOfWeek } from "./today.ts";

const path = "/team/meelopen";

/** What is the peer worker's own on a day: with whom there is something, and who asks something. */
export function todayRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(walkAlong), async (c) => await showToday(c, logDb, nothingSent))
    .post(`${path}/overnemen/:id`, may(walkAlong), async (c) => {
      const sent = await readForm(c, answerForm);
      if (!sent.ok) return await showToday(c, logDb, sent);
      const { answer } = sent.value;
      await withAsker(c, async (trx) => {
        const asked = await listAskedOfMe(trx, c.var.centre.id, personOf(c).id);
        const one = asked.find(({ id }) => id === askedId(c)) ?? notFound();
        if (answer === "yes") await sayPeerYes(trx, one, c.var.now());
        else await endHandingOver(trx, one, "to", c.var.now());
      });
      return c.redirect(inLanguage(c.var.language, `${path}?gedaan=${answer}`), 303);
    });
}

async function showToday(c: AppContext, logDb: Database, { typed, errors }: Sent): Promise<Response> {
  const { centre, t, language, now } = c.var;
  const { id, name } = personOf(c);
  const today = todayOf(c);
  const { people, dates, asked } = await withAsker(c, async (trx) => {
    const found = await listMyPeople(trx, centre.id, id);
    return {
      people: found,
      dates: await nextDates(
        trx,
        found.map((one) => one.id),
        today,
      ),
      asked: await listAskedOfMe(trx, centre.id, id),
    };
  });
  const week = daysOfWeek(people, dates, today);
  const reader = { id, name, role: "peerWorker" };
  const aboutIds = week.flatMap(({ meetings }) => meetings.map((one) => one.id));
  await recordReadingAs(logDb, { reader, centreId: centre.id, what: "support.week", aboutIds }, now());
  const view = (
    <TodayPage
      t={t}
      language={language}
      today={today}
      week={week.map(({ day, meetings }) => ({
        day,
        meetings: meetings.map((one) => ({ ...one, name: nameOf(t, one.name) })),
      }))}
      hasPeople={people.length > 0}
      asked={asked}
      said={saidOf(c.req.query("gedaan"))}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

function saidOf(asked: string | undefined): "yes" | "no" | null {
  return asked === "yes" || asked === "no" ? asked : null;
}
