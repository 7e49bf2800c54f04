// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import * as z from "zod";
import { addGroup, changeGroup, ourGroups, removeGroup, switchOff, switchOn } from "#modules/network";
import { beCoordinator } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  askedId,
  formKey,
  may,
  notFound,
  type Permission,
  readForm,
  toSaved,
  withAsker,
} from "#platform/http";
import { synonymForm } from "./synonym.form.ts";
import { showSynonyms } from "./synonym.views.tsx";
import { newGroup, synonymsPath as path } from "./synonym-links.ts";

const chooseSearchWords: Permission = { ...beCoordinator, name: "choose search words" };

export const synonymRoutes = new Hono<AppEnv>()
  .get(path, may(chooseSearchWords), async (c) => await showSynonyms(c))
  .post(path, may(chooseSearchWords), async (c) => {
    const sent = await readForm(c, synonymForm);
    if (!sent.ok) return await showSynonyms(c, { group: newGroup, ...sent });
    await withAsker(c, async (trx) => await addGroup(trx, c.var.centre.id, sent.value, c.var.now()));
    return toSaved(c, path);
  })
  .post(`${path}/:id`, may(chooseSearchWords), async (c) => {
    const group = askedId(c);
    const sent = await readForm(c, synonymForm);
    if (!sent.ok) return await showSynonyms(c, { group, ...sent });
    const isThere = await withAsker(c, async (trx) => await changeGroup(trx, c.var.centre.id, group, sent.value.words));
    return isThere ? toSaved(c, path) : notFound();
  })
  .post(`${path}/:id/verwijdering`, may(chooseSearchWords), async (c) => {
    const id = askedId(c);
    await withAsker(c, async (trx) => await removeGroup(trx, c.var.centre.id, id));
    return toSaved(c, path);
  })
  .post(`${path}/standaard/:name/uitschakeling`, may(chooseSearchWords), async (c) => {
    const name = askedName(c);
    const sent = await readForm(c, z.object({ formKey }));
    if (!sent.ok) return await showSynonyms(c, { group: newGroup, ...sent });
    await withAsker(c, async (trx) => await switchOff(trx, c.var.centre.id, { name, ...sent.value }, c.var.now()));
    return toSaved(c, path);
  })
  .post(`${path}/standaard/:name/inschakeling`, may(chooseSearchWords), async (c) => {
    const name = askedName(c);
    await withAsker(c, async (trx) => await switchOn(trx, c.var.centre.id, name));
    return toSaved(c, path);
  });

function askedName(c: AppContext): string {
  return ourGroups.find(({ name }) => name === c.req.param("name"))?.name ?? notFound();
}
