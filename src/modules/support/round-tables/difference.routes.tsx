// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beInTheTeam } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { changeLine, writeLine } from "./difference.commands.ts";
import { differenceForm, lineChangeForm } from "./difference.form.ts";
import { DifferencePage } from "./difference.pages.tsx";
import { listOwnLines } from "./difference.queries.ts";

const path = "/team/verschil";

/** At the end of a meeting: one line, if you like. */
export const differenceRoutes = new Hono<AppEnv>()
  .get(path, may(beInTheTeam), async (c) => await showLines(c, nothingSent))
  .post(path, may(beInTheTeam), async (c) => {
    const sent = await readForm(c, differenceForm);
    if (!sent.ok) return await showLines(c, sent);
    const { formKey, line: words, passOn } = sent.value;
    const passedOnAt = passOn ? c.var.now() : null;
    const own = {
      centreId: c.var.centre.id,
      personId: personOf(c).id,
      writtenOn: todayOf(c),
      after: "meeting",
    } as const;
    await withAsker(c, async (trx) => await writeLine(trx, { ...own, words, passedOnAt, formKey }));
    return toSaved(c, path);
  })
  .post(`${path}/:id`, may(beInTheTeam), async (c) => {
    const sent = await readForm(c, lineChangeForm);
    if (!sent.ok) return await showLines(c, sent);
    const { to } = sent.value;
    const isTheirs = await withAsker(c, async (trx) => await changeLine(trx, askedId(c), to, c.var.now()));
    if (!isTheirs) return notFound();
    return toSaved(c, path);
  });

async function showLines(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { centre, t, language } = c.var;
  const lines = await withAsker(c, async (trx) => await listOwnLines(trx, centre.id, personOf(c).id));
  const view = (
    <DifferencePage
      t={t}
      language={language}
      lines={lines}
      isSaved={wasSaved(c)}
      path={inLanguage(language, path)}
      formKey={keyToUse(typed)}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}
