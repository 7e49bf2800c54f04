// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import { recordReading, type WhatIsRead } from "#modules/people";
import { localToday } from "#platform/clock";
import { type Database, type Transaction, withActor } from "#platform/db";
import { type AppContext, type AppEnv, may, notFound, personalPage } from "#platform/http";
import { teamActivityHref } from "../activities/team-links.ts";
import { seeHowToReach } from "../permissions.ts";
import { askedOwnActivity } from "../team/own-groups.ts";
import { partAfterAcquainting, welcomeAfterAcquainting } from "./acquaint.commands.ts";
import { AcquaintingPage } from "./acquainting.pages.tsx";
import { type Acquainting, findSeriesCounts, listAcquainting } from "./acquainting.queries.ts";
import { hasRoom } from "./sign-up.ts";

const path = "/team/programma/:id/kennismaken";

/** Where the team finds who wants to get acquainted first. `logDb` can only add to the log of readings. */
export function acquaintingRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(seeHowToReach), async (c) => {
      const { id, facts, schedule } = await askedOwnActivity(c);
      const { people, counts } = await readAcquainting(c, logDb, id, facts.title);
      const { t, language } = c.var;
      const view = (
        <AcquaintingPage
          {...{ t, language, people, title: facts.title, zone: schedule.zone }}
          today={localToday(c.var.now(), schedule.zone)}
          isFull={counts !== undefined && !hasRoom(counts)}
          links={{ self: hrefOf(c, id), back: teamActivityHref(language, id, "/datums") }}
          news={(["welcomed", "parted"] as const).find((news) => news === c.req.query("gedaan"))}
        />
      );
      return personalPage(c, view);
    })
    .post(`${path}/:signUp/welkom`, may(seeHowToReach), async (c) => {
      return await settle(c, "welcomed", async (trx, signUpId) => {
        await welcomeAfterAcquainting(trx, signUpId, c.var.now());
      });
    })
    .post(`${path}/:signUp/afscheid`, may(seeHowToReach), async (c) => {
      return await settle(c, "parted", async (trx, signUpId) => {
        await partAfterAcquainting(trx, signUpId, c.var.now());
      });
    });
}

/** Who asked, after it was written down that this person reads it. */
async function readAcquainting(c: AppContext, logDb: Database, seriesId: string, listOf: string) {
  const { person: reader, centre, db, actor } = c.var;
  if (!reader) return notFound();
  const found = await withActor(db, actor, async (trx) => ({
    people: await listAcquainting(trx, centre.id, seriesId),
    counts: await findSeriesCounts(trx, seriesId),
  }));
  const reading = { reader, centreId: centre.id, listOf };
  const log = async (what: WhatIsRead, people: Acquainting[]) =>
    await recordReading(logDb, { ...reading, what, aboutIds: people.map(({ id }) => id) }, c.var.now());
  await log("programme.sign-up", found.people);
  await log(
    "programme.phone",
    found.people.filter(({ email, phone }) => email ?? phone),
  );
  return found;
}

/** Someone who settled it a moment before makes no difference: the page says how it is now. */
async function settle(
  c: AppContext,
  news: "welcomed" | "parted",
  work: (trx: Transaction, signUpId: string) => Promise<void>,
): Promise<Response> {
  const { id } = await askedOwnActivity(c);
  const signUpId = z.uuid().safeParse(c.req.param("signUp")).data ?? notFound();
  await withActor(c.var.db, c.var.actor, async (trx) => {
    const people = await listAcquainting(trx, c.var.centre.id, id);
    if (people.some((person) => person.id === signUpId)) await work(trx, signUpId);
  });
  return c.redirect(`${hrefOf(c, id)}?gedaan=${news}`, 303);
}

function hrefOf(c: AppContext, activityId: string): string {
  return teamActivityHref(c.var.language, activityId, "/kennismaken");
}
