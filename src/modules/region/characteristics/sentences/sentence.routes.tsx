// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { keyOf } from "../answering/answering.views.tsx";
import { readCharacteristic } from "../characteristic.ts";
import { houseHolder, teamPath } from "../holder.ts";
import { toDesk } from "../rounds/desk.views.tsx";
import { chooseSentence } from "./sentence.commands.ts";
import { sentenceForm } from "./sentence.form.ts";
import { SentencePage, SentencesPage } from "./sentence.pages.tsx";
import { listSentences, listVersions } from "./sentence.queries.ts";

const path = `${teamPath}/zinnen`;

/** "Zo doen wij dat": what the people of a house say themselves, per characteristic. */
export const sentenceRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => {
    const { db, t, centre, language } = c.var;
    const sentences = await listSentences(db, centre.id);
    const href = (code: string) => inLanguage(language, `${path}/${code}`);
    const back = toDesk(c, houseHolder(c));
    const view = <SentencesPage t={t} sentences={sentences} href={href} back={back} isSaved={wasSaved(c)} />;
    return personalPage(c, view);
  })
  .get(`${path}/:code`, may(beCoordinator), async (c) => await showSentence(c, nothingSent))
  .post(`${path}/:code`, may(beCoordinator), async (c) => {
    const characteristic = askedCharacteristic(c);
    const form = await readForm(c, sentenceForm(todayOf(c)));
    if (!form.ok) return await showSentence(c, form);
    const sentence = { ...form.value, characteristic, centreId: c.var.centre.id };
    await withAsker(c, async (trx) => await chooseSentence(trx, sentence));
    return toSaved(c, path);
  });

function askedCharacteristic(c: AppContext) {
  return readCharacteristic(c.req.param("code")) ?? notFound();
}

async function showSentence(c: AppContext, sent: Sent): Promise<Response> {
  const { db, t, centre, language } = c.var;
  const code = askedCharacteristic(c);
  const view = (
    <SentencePage
      {...sent}
      t={t}
      language={language}
      code={code}
      versions={await listVersions(db, centre.id, code)}
      formKey={keyOf(sent.typed)}
      today={todayOf(c)}
      back={{ href: inLanguage(language, path), label: t("region:characteristics.sentences.title") }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
