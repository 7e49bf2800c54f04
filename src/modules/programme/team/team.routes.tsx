// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Database } from "#platform/db";
import { type AppEnv, may, personalPage, readForm } from "#platform/http";
import { teamDateHref } from "../activities/team-links.ts";
import { seeHowToReach, seeOwnGroups } from "../permissions.ts";
import { setPeopleCame } from "./attendance.commands.ts";
import { attendanceForm } from "./attendance.form.ts";
import { CallListPage, PrintedListPage } from "./lists.pages.tsx";
import { showMyDates } from "./mine.views.tsx";
import { otherDaysAskMore } from "./other-days.ts";
import { askedOwnDate } from "./own-groups.ts";
import { readToCall, readWhoComes } from "./reading-names.ts";
import { shownList, showWhoComes } from "./who-comes.views.tsx";

/** `logDb` connects as the role that can only add to the log of readings. */
export function teamRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/team/mijn", may(seeOwnGroups), async (c) => await showMyDates(c))
    .get("/team/programma/:id/datums/:date", may(seeOwnGroups), otherDaysAskMore, async (c) => {
      return await showWhoComes(c, logDb, await askedOwnDate(c));
    })
    .post("/team/programma/:id/datums/:date/aanwezigheid", may(seeOwnGroups), otherDaysAskMore, async (c) => {
      const asked = await askedOwnDate(c);
      const form = await readForm(c, attendanceForm);
      if (!form.ok) return await showWhoComes(c, logDb, asked, form);

      await setPeopleCame(c.var.db, c.var.centre.id, asked.date.id, form.value.peopleCame);
      const { startsLocal } = asked.date;
      const date = { activityId: asked.activity.id, startsLocal };
      return c.redirect(teamDateHref(c.var.language, date, "?gedaan=counted"), 303);
    })
    .get("/team/programma/:id/datums/:date/lijst", may(seeOwnGroups), otherDaysAskMore, async (c) => {
      const asked = await askedOwnDate(c);
      const people = await readWhoComes(c, logDb, asked);
      return personalPage(c, <PrintedListPage {...(await shownList(c, asked))} people={people} />);
    })
    .get("/team/programma/:id/datums/:date/bellijst", may(seeHowToReach), async (c) => {
      const asked = await askedOwnDate(c);
      const people = await readToCall(c, logDb, asked);
      return personalPage(c, <CallListPage {...(await shownList(c, asked))} people={people} />);
    });
}
