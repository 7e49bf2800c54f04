// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { runTheInstallation } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  may,
  notFound,
  nothingSent,
  page,
  readForm,
  type Sent,
  statusOf,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { setLimits } from "#platform/quotas";
import { quotasForm } from "./quotas.form.ts";
import { QuotasPage } from "./quotas.pages.tsx";
import { listQuotas } from "./quotas-in-use.ts";

const path = "/beheer/ruimte";

export const quotasRoutes = new Hono<AppEnv>()
  .get(path, may(runTheInstallation), async (c) => await showQuotas(c, nothingSent))
  .post(path, may(runTheInstallation), async (c) => {
    const { db } = c.var;
    const sent = await readForm(c, quotasForm);
    if (!sent.ok) return await showQuotas(c, sent);
    const { centreId, limits } = sent.value;
    if (!(await listQuotas(db)).some(({ id }) => id === centreId)) return notFound();
    await withAsker(c, async (trx) => await setLimits(trx, centreId, limits));
    return toSaved(c, path);
  });

async function showQuotas(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { db, t, language } = c.var;
  const view = <QuotasPage {...{ t, language, typed, errors }} saved={wasSaved(c)} centres={await listQuotas(db)} />;
  return page(c, view, statusOf(errors));
}
