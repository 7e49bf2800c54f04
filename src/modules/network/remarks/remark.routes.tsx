// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  inLanguage,
  keyToUse,
  limit,
  limited,
  may,
  notFound,
  nothingSent,
  page,
  readForm,
  type Sent,
  statusOf,
  withAskersForm,
} from "#platform/http";
import { findMergedInto } from "../doubles/merged.queries.ts";
import { leaveRemark } from "./remark.commands.ts";
import { remarkForm } from "./remark.form.ts";
import { RemarkPage } from "./remark.pages.tsx";
import { findEntryToRemark } from "./remark.queries.ts";

const path = "/wegwijzer/:id/klopt-iets-niet";
const remarking = limited(limit({ what: "remark", most: 60, perMinutes: 60, per: "address" }));

/** Anyone may say what is not right about an entry. */
export const remarkRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const { db, centre, language } = c.var;
    const movedTo = await findMergedInto(db, centre.regionId, "service", askedId(c));
    if (movedTo) return c.redirect(inLanguage(language, `/wegwijzer/${movedTo}/klopt-iets-niet`), 301);
    return await showRemark(c, nothingSent);
  })
  .post(path, may(anyone), remarking, guarded, async (c) => {
    const { centre, language, now } = c.var;
    const entry = await askedEntry(c);
    const form = await readForm(c, remarkForm);
    if (!form.ok) return await showRemark(c, form);
    const remark = { ...form.value, regionId: centre.regionId, centreId: centre.id, serviceId: entry.id, language };
    await withAskersForm(c, remark.formKey, async (trx) => await leaveRemark(trx, remark, now()));
    return c.redirect(inLanguage(language, `/wegwijzer/${entry.id}/klopt-iets-niet?verstuurd`), 303);
  });

async function askedEntry(c: AppContext) {
  return (await findEntryToRemark(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

async function showRemark(c: AppContext, sent: Sent): Promise<Response> {
  const { t, language } = c.var;
  const { id, name } = await askedEntry(c);
  const view = (
    <RemarkPage
      {...sent}
      t={t}
      name={name}
      isSent={c.req.query("verstuurd") !== undefined}
      formKey={keyToUse(sent.typed)}
      backHref={inLanguage(language, `/wegwijzer/${id}`)}
    />
  );
  return page(c, view, statusOf(sent.errors));
}
