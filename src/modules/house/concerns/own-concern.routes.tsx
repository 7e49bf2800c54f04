// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listReadings } from "#modules/people";
import { localToday } from "#platform/clock";
import { type Actor, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  limit,
  limited,
  may,
  newFormKey,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
} from "#platform/http";
import { readLinkToken } from "#platform/links";
import { getFacts } from "../facts/facts.queries.ts";
import { addStep, chooseOtherReader, takeBackConcern } from "./concern.commands.ts";
import { otherReaderForm, ownWordsForm, takeBackForm } from "./concern.form.ts";
import { findConcern, listSteps } from "./concern.queries.ts";
import { type Concern, hasReader } from "./concern.ts";
import { showGone } from "./concern.views.tsx";
import { ownCode, ownPath } from "./concern-links.ts";
import { onDays } from "./on-days.ts";
import { OwnConcernPage } from "./own-concern.pages.tsx";
import { readerLabel } from "./reader-words.ts";
import { findReadersHere } from "./readers.queries.ts";

const path = "/niet-goed-gegaan/:token";
const changing = limited(limit({ what: "own-concern", most: 60, perMinutes: 60, per: "link" }));

/** Behind the link of whoever told it: no name, no signing in. */
export const ownConcernRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await asTeller(c, async (concern) => await showOwn(c, concern, nothingSent)))
  .post(`${path}/bericht`, may(anyone), changing, async (c) => {
    return await asTeller(c, async (concern, actor) => {
      const sent = await readForm(c, ownWordsForm);
      if (!sent.ok) return await showOwn(c, concern, sent);
      const step = { side: "teller", kind: "words", byId: null, byName: "", ...sent.value } as const;
      await withActor(c.var.db, actor, async (trx) => await addStep(trx, concern, step, c.var.now()));
      return toOwn(c, concern);
    });
  })
  .post(`${path}/lezer`, may(anyone), changing, async (c) => {
    return await asTeller(c, async (concern, actor) => {
      const { db, centre, now } = c.var;
      const sent = await readForm(c, otherReaderForm(await findReadersHere(db, centre.id)));
      if (!sent.ok) return await showOwn(c, concern, sent);
      const chosen = { ...sent.value.reader, formKey: sent.value.formKey };
      await withActor(db, actor, async (trx) => await chooseOtherReader(trx, concern, chosen, now()));
      return toOwn(c, concern);
    });
  })
  .post(`${path}/gewist`, may(anyone), changing, async (c) => {
    return await asTeller(c, async (concern, actor) => {
      const sent = await readForm(c, takeBackForm);
      if (!sent.ok) return await showOwn(c, concern, sent);
      await withActor(c.var.db, actor, async (trx) => await takeBackConcern(trx, concern.id));
      const mayTellAgain = c.var.centre.parts.has("rubs");
      return c.redirect(inLanguage(c.var.language, mayTellAgain ? "/niet-goed-gegaan?gewist" : "/"), 303);
    });
  });

async function asTeller(
  c: AppContext,
  answer: (concern: Concern, actor: Actor) => Promise<Response>,
): Promise<Response> {
  const { db, centre, installation } = c.var;
  const link = readLinkToken(installation.keys, c.req.param("token") ?? "");
  const actor: Actor = { kind: "guest", subjectId: link?.id ?? "" };
  const concern =
    link?.kind === "concern"
      ? await withActor(db, actor, async (trx) => await findConcern(trx, centre.id, link.id))
      : null;
  if (!concern || concern.linkVersion !== link?.version) return showGone(c);
  return await answer(concern, actor);
}

async function showOwn(c: AppContext, concern: Concern, { typed, errors }: Sent): Promise<Response> {
  const { db, centre, installation, t, language } = c.var;
  const [here, facts] = await Promise.all([findReadersHere(db, centre.id), getFacts(db, centre.id)]);
  const { steps, readings } = await withActor(db, { kind: "guest", subjectId: concern.id }, async (trx) => ({
    steps: await listSteps(trx, concern.id),
    readings: await listReadings(trx, concern.id),
  }));
  const own = inLanguage(language, ownPath(installation.keys, concern));
  const view = (
    <OwnConcernPage
      t={t}
      language={language}
      what={concern.what}
      wish={concern.wish}
      day={localToday(concern.createdAt, centre.timeZone)}
      reader={readerLabel(t, concern, here)}
      isRead={hasReader(here, concern)}
      isClosed={concern.closedAt !== null}
      justSent={c.req.query("verstuurd") !== undefined}
      code={ownCode(installation.keys, concern)}
      address={centre.origin + own}
      steps={onDays(steps, centre.timeZone)}
      readings={eachOnce(onDays(readings, centre.timeZone))}
      here={here}
      facts={facts}
      formKey={newFormKey()}
      typed={typed}
      errors={errors}
      hrefs={{ words: `${own}/bericht`, reader: `${own}/lezer`, takingBack: `${own}/gewist` }}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

/** Who opens it again on the same day is told once. */
function eachOnce(readings: { readerName: string; day: string }[]): { name: string; day: string }[] {
  const told = new Map(readings.map(({ readerName: name, day }) => [`${day} ${name}`, { name, day }]));
  return [...told.values()];
}

function toOwn(c: AppContext, concern: Concern): Response {
  return c.redirect(inLanguage(c.var.language, ownPath(c.var.installation.keys, concern)), 303);
}
