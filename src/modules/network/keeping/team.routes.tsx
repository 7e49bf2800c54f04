// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
  withAsker,
} from "#platform/http";
import { keepTheDirectory } from "../permissions.ts";
import { answerRemark } from "../remarks/remark.commands.ts";
import { remarkAnswerForm } from "../remarks/remark.form.ts";
import { type Answered, acceptChange, declineChange } from "./change.commands.ts";
import { showChange } from "./change.views.tsx";
import { setRules } from "./rules.commands.ts";
import { declineForm, rulesForm } from "./small.form.ts";
import { askedTeamRemark, showAttention, showRules, showTeamRemark } from "./team.views.tsx";
import { teamHref } from "./team-links.ts";

const path = "/team/wegwijzer";

/** What asks for attention, what waits for a yes, what was said, and how long something is believed. */
export const teamRoutes = new Hono<AppEnv>()
  .get(path, may(keepTheDirectory), async (c) => await showAttention(c))
  .get(`${path}/regels`, may(keepTheDirectory), async (c) => await showRules(c))
  .post(`${path}/regels`, may(keepTheDirectory), async (c) => {
    const form = await readForm(c, rulesForm);
    if (!form.ok) return await showRules(c, form);
    await withAsker(c, async (trx) => await setRules(trx, c.var.centre.regionId, form.value));
    return c.redirect(teamHref(c, "?gedaan=saved"), 303);
  })
  .get(`${path}/wijzigingen/:id`, may(keepTheDirectory), async (c) => await showChange(c, askedId(c), nothingSent))
  .post(`${path}/wijzigingen/:id/ja`, may(keepTheDirectory), async (c) => {
    const { centre, now } = c.var;
    const asked = { regionId: centre.regionId, centreId: centre.id, changeId: askedId(c), today: todayOf(c) };
    const done = await withAsker(c, async (trx) => await acceptChange(trx, asked, now()));
    return toList(c, done, "accepted");
  })
  .post(`${path}/wijzigingen/:id/nee`, may(keepTheDirectory), async (c) => {
    const { centre, now } = c.var;
    const form = await readForm(c, declineForm);
    if (!form.ok) return await showChange(c, askedId(c), form);
    const asked = { regionId: centre.regionId, centreId: centre.id, changeId: askedId(c), today: todayOf(c) };
    const done = await withAsker(c, async (trx) => await declineChange(trx, { ...asked, ...form.value }, now()));
    return toList(c, done, "declined");
  })
  .get(`${path}/opmerkingen/:id`, may(keepTheDirectory), async (c) => {
    return showTeamRemark(c, await askedTeamRemark(c), nothingSent);
  })
  .post(`${path}/opmerkingen/:id`, may(keepTheDirectory), async (c) => {
    const { centre, now } = c.var;
    const remark = await askedTeamRemark(c);
    const form = await readForm(c, remarkAnswerForm);
    if (!form.ok) return showTeamRemark(c, remark, form);
    const answer = { regionId: centre.regionId, remarkId: remark.id, ...form.value };
    await withAsker(c, async (trx) => await answerRemark(trx, answer, now()));
    return c.redirect(teamHref(c, "?gedaan=answered"), 303);
  });

function toList(c: AppContext, answered: Answered, done: "accepted" | "declined"): Response {
  if (answered === "gone") return notFound();
  return c.redirect(teamHref(c, `?gedaan=${answered === "answered" ? done : "before"}`), 303);
}
