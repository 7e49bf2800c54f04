// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  readForm,
  withAsker,
  withAskersForm,
} from "#platform/http";
import { lookAlong } from "../permissions.ts";
import { findRequest } from "../requests/request.queries.ts";
import { isLookingFor } from "../requests/request.ts";
import { choosePeer } from "./match.commands.ts";
import { choiceForm } from "./match.form.ts";

/** A coordinator brings two people together, where they were asked to look along. */
export const teamMatchRoutes = new Hono<AppEnv>().post("/team/vragen/:id/koppeling", may(lookAlong), async (c) => {
  const id = askedId(c, "id");
  const request = (await withAsker(c, async (trx) => await findRequest(trx, c.var.centre.id, id))) ?? notFound();
  if (!isLookingFor(request)) return notFound();
  const sent = await readForm(c, choiceForm);
  if (!sent.ok) return backTo(c, id);
  const { peer: peerId, formKey } = sent.value;
  const outcome = await withAskersForm(c, formKey, async (trx) => {
    return await choosePeer(trx, request, { peerId, chosenBy: "team", formKey }, c.var.now());
  });
  if ("chosen" in outcome) return backTo(c, id);
  return backTo(c, id, outcome.refused === "noRoom" ? "?niet=vol" : "?niet=al-gekozen");
});

function backTo(c: AppContext, id: string, after = ""): Response {
  return c.redirect(`${inLanguage(c.var.language, `/team/vragen/${id}`)}${after}#h-samen`, 303);
}
