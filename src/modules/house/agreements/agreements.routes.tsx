// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import { localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  keptPage,
  may,
  newFormKey,
  notFound,
  page,
  readForm,
  type Sent,
  statusOf,
  withAsker,
} from "#platform/http";
import { getFacts } from "../facts/facts.queries.ts";
import { writeAgreements } from "./agreements.commands.ts";
import { agreementsForm } from "./agreements.form.ts";
import { AgreementsPage, WriteAgreementsPage } from "./agreements.pages.tsx";
import { findAgreements, listVersions } from "./agreements.queries.ts";

const path = "/beheer/als-het-schuurt/huisafspraken";

export const agreementsRoutes = new Hono<AppEnv>()
  .get("/huisafspraken", may(anyone), async (c) => {
    const version = askedVersion(c.req.query("versie"));
    const address = version === null ? "/huisafspraken" : `/huisafspraken?versie=${version}`;
    return await keptPage(c, address, async () => ({
      view: await makeView(c, version),
      until: c.var.now().add({ hours: 24 }),
    }));
  })
  .get(path, may(beCoordinator), async (c) => {
    const { db, centre, now } = c.var;
    const latest = await findAgreements(db, centre.id, null);
    const { body, bodyEn, madeBy } = latest ?? { body: "", bodyEn: "", madeBy: "" };
    return showForm(c, { typed: { body, bodyEn, madeBy, agreedOn: localToday(now(), centre.timeZone) }, errors: {} });
  })
  .post(path, may(beCoordinator), async (c) => {
    const { centre, language } = c.var;
    const sent = await readForm(c, agreementsForm);
    if (!sent.ok) return showForm(c, sent);
    await withAsker(c, async (trx) => await writeAgreements(trx, centre.id, sent.value, c.var.now()));
    return c.redirect(inLanguage(language, "/huisafspraken"), 303);
  });

function askedVersion(typed: string | undefined): number | null {
  return typed && /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : null;
}

async function makeView(c: AppContext, version: number | null) {
  const { db, centre, t, language } = c.var;
  const shown = await findAgreements(db, centre.id, version);
  if (version !== null && !shown) return notFound();
  const [versions, facts] = await Promise.all([listVersions(db, centre.id), getFacts(db, centre.id)]);
  return <AgreementsPage t={t} language={language} shown={shown} versions={versions} facts={facts} />;
}

function showForm(c: AppContext, { typed, errors }: Sent): Response {
  const { t, language } = c.var;
  const form = { formKey: newFormKey(), typed, errors };
  return page(c, <WriteAgreementsPage t={t} language={language} {...form} />, statusOf(errors));
}
