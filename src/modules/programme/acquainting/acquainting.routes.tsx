// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { WhatIsRead } from "#modules/people";
import type { Database, Transaction } from "#platform/db";
import { type AppContext, type AppEnv, askedId, may, personalPage, withAsker } from "#platform/http";
import { teamActivityHref } from "../activities/team-links.ts";
import { recordReadingBy } from "../asking/asker.ts";
import { newsOf } from "../asking/news.ts";
import { wordingOf } from "../asking/wording.ts";
import { seeHowToReach } from "../permissions.ts";
import { hasRoom } from "../sign-ups/sign-up.ts";
import { askedOwnActivity } from "../team/own-groups.ts";
import { partAfterAcquainting, welcomeAfterAcquainting } from "./acquaint.commands.ts";
import { AcquaintingPage } from "./acquainting.pages.tsx";
import { type Acquainting, findSeriesCounts, listAcquainting } from "./acquainting.queries.ts";

const path = "/team/programma/:id/kennismaken";

/** Where the team finds who wants to get acquainted first. `logDb` can only add to the log of readings. */
export function acquaintingRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(seeHowToReach), async (c) => {
      const { id, facts, schedule } = await askedOwnActivity(c);
      const { people, counts } = await readAcquainting(c, logDb, id, facts.title);
      const view = (
        <AcquaintingPage
          {...wordingOf(c, schedule.zone)}
          {...{ people, title: facts.title, zone: schedule.zone }}
          isFull={counts !== undefined && !hasRoom(counts)}
          links={{ self: hrefOf(c, id), back: teamActivityHref(c.var.language, id, "/datums") }}
          news={newsOf(c, ["welcomed", "parted"])}
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
  const { centre } = c.var;
  const found = await withAsker(c, async (trx) => ({
    people: await listAcquainting(trx, centre.id, seriesId),
    counts: await findSeriesCounts(trx, seriesId),
  }));
  const log = async (what: WhatIsRead, people: Acquainting[]) =>
    await recordReadingBy(c, logDb, { what, aboutIds: people.map(({ id }) => id), listOf });
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
  const signUpId = askedId(c, "signUp");
  await withAsker(c, async (trx) => {
    const people = await listAcquainting(trx, c.var.centre.id, id);
    if (people.some((person) => person.id === signUpId)) await work(trx, signUpId);
  });
  return c.redirect(`${hrefOf(c, id)}?gedaan=${news}`, 303);
}

function hrefOf(c: AppContext, activityId: string): string {
  return teamActivityHref(c.var.language, activityId, "/kennismaken");
}
