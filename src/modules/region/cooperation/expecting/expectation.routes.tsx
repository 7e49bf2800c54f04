// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  keptPage,
  keyToUse,
  may,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { keyOnly } from "../writing/fields.form.ts";
import { publicHref, publicPath, teamHref, teamPath } from "../writing/links.ts";
import { forgetExpectation, sayExpectation } from "./expectation.commands.ts";
import { expectationForm } from "./expectation.form.ts";
import { ExpectationPage, TeamExpectationPage } from "./expectation.pages.tsx";
import { findExpectation } from "./expectation.queries.ts";
import { ourExpectation } from "./expectation.ts";

const path = `${publicPath}/ervaringsdeskundige`;
const team = `${teamPath}/ervaringsdeskundige`;

export const expectationRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    const { t, now, centre } = c.var;
    return await keptPage(c, path, async () => {
      const said = (await findSaid(c)) ?? ourExpectation(t);
      const back = { href: publicHref(c), label: t("region:cooperation.title") };
      const view = <ExpectationPage {...{ t, back, said, centre: centre.frame.name }} />;
      return { view, until: now().add({ hours: 24 }) };
    });
  })
  .get(team, may(bringTogether), async (c) => await showForm(c, nothingSent))
  .post(team, may(bringTogether), async (c) => {
    const sent = await readForm(c, expectationForm);
    if (!sent.ok) return await showForm(c, sent);
    const { formKey: _, ...said } = sent.value;
    await withAsker(c, async (trx) => await sayExpectation(trx, which(c), { ...said, changedOn: todayOf(c) }));
    return c.redirect(teamHref(c, "/ervaringsdeskundige?gedaan"), 303);
  })
  .post(`${team}/terug`, may(bringTogether), async (c) => {
    const sent = await readForm(c, keyOnly);
    if (!sent.ok) return await showForm(c, sent);
    await withAsker(c, async (trx) => await forgetExpectation(trx, which(c)));
    return c.redirect(teamHref(c, "/ervaringsdeskundige?gedaan"), 303);
  });

function which({ var: { centre, language } }: AppContext) {
  return { centreId: centre.id, language };
}

async function findSaid(c: AppContext) {
  return await findExpectation(c.var.db, c.var.centre.id, c.var.language);
}

async function showForm(c: AppContext, sent: Sent): Promise<Response> {
  const { t } = c.var;
  const own = await findSaid(c);
  const { intro, expect, notExpect } = own ?? ourExpectation(t);
  const view = (
    <TeamExpectationPage
      t={t}
      typed={{ intro, expect, notExpect, ...sent.typed }}
      errors={sent.errors}
      back={{ href: teamHref(c), label: t("region:cooperation.team.title") }}
      formKey={keyToUse(sent.typed)}
      isOurs={!own}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      forgetHref={teamHref(c, "/ervaringsdeskundige/terug")}
      lookHref={publicHref(c, "/ervaringsdeskundige")}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
