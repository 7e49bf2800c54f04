// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  may,
  notFound,
  nothingSent,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
  withAsker,
} from "#platform/http";
import { AnswerPage } from "./answer.pages.tsx";
import { askedOf, askedRelease, backToWork, workPath } from "./asked.ts";
import { prepareReleases, releaseAsSecond } from "./permissions.ts";
import { beginReading } from "./release.commands.ts";
import { answerForm, readingForm } from "./release.form.ts";
import { findStanding } from "./release.queries.ts";
import { teamPath } from "./release-links.ts";
import { answerWord } from "./word.commands.ts";
import { aboutWhat } from "./word-cards.pages.tsx";
import { answerChange, showWork } from "./work.views.tsx";
import { proposeRelease, releaseDocument, takeProposalBack } from "./yes.commands.ts";

const one = `${teamPath}/:id`;

/** From reading to released: by two, after what was said was answered. */
export const releaseStepRoutes = new Hono<AppEnv>()
  .post(`${one}/lezen`, may(prepareReleases), async (c) => {
    const sent = await readForm(c, readingForm);
    if (!sent.ok) return await showWork(c, sent);
    return await answerChange(c, async (trx) => await beginReading(trx, askedOf(c), sent.value.days));
  })
  .get(`${one}/gezegd/:word`, may(prepareReleases), async (c) => await showAnswer(c, nothingSent))
  .post(`${one}/gezegd/:word`, may(prepareReleases), async (c) => {
    const sent = await readForm(c, answerForm);
    if (!sent.ok) return await showAnswer(c, sent);
    const { id, releasedOn } = await askedRelease(c);
    if (releasedOn !== null) return await showWork(c, { refused: "released" });
    const answered = { ...sent.value, centreId: c.var.centre.id, releaseId: id, wordId: askedId(c, "word") };
    const isThere = await withAsker(c, async (trx) => await answerWord(trx, answered, c.var.now()));
    return isThere ? c.redirect(workPath(c, id), 303) : notFound();
  })
  .post(`${one}/voorstel`, may(prepareReleases), async (c) => {
    const asked = { ...askedOf(c), by: personOf(c) };
    return await answerChange(c, async (trx) => await proposeRelease(trx, asked, c.var.now()), "proposed");
  })
  .post(`${one}/voorstel/terug`, may(releaseAsSecond), async (c) => {
    return await answerChange(c, async (trx) => await takeProposalBack(trx, askedOf(c)));
  })
  .post(`${one}/vrijgave`, may(releaseAsSecond), async (c) => {
    const asked = { ...askedOf(c), by: personOf(c), house: c.var.centre.frame.name };
    return await answerChange(c, async (trx) => await releaseDocument(trx, asked, c.var.now()), "released");
  });

async function showAnswer(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { t } = c.var;
  const { release, standing } = await withAsker(c, async (trx) => {
    const found = await askedRelease(c, trx);
    return { release: found, standing: await findStanding(trx, found) };
  });
  const id = askedId(c, "word");
  const word = standing.words.find((said) => said.id === id) ?? notFound();
  const known = { outcome: word.outcome ?? "", answer: word.answer, ...typed };
  const view = (
    <AnswerPage
      t={t}
      about={aboutWhat({ t, word, standing })}
      body={word.body}
      typed={known}
      errors={errors}
      back={backToWork(c, release)}
    />
  );
  return personalPage(c, view, statusOf(errors));
}
