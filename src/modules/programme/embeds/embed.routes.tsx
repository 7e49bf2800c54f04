// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { addDays } from "#platform/clock";
import { answerEmbedScript, answerEmbedStyle } from "#platform/embeds";
import {
  type AppContext,
  type AppEnv,
  anyone,
  embeddedHeaders,
  framingHeaders,
  inLanguage,
  keptPage,
  may,
} from "#platform/http";
import { listChosenDates } from "../finding/chosen-dates.ts";
import { listFilterChoices } from "../finding/finding.queries.ts";
import { nextChange, phaseOf } from "../finding/finding.ts";
import { instantOf, visitorOf } from "../finding/visitor.ts";
import { daysOfEmbed, type EmbedChoice, embedAddress, readEmbedChoice } from "./embed-choice.ts";
import { EmbeddingPage } from "./embedding.pages.tsx";
import { FramePage } from "./frame.pages.tsx";
import { framePath, scriptPath } from "./snippets.ts";

export const embedRoutes = new Hono<AppEnv>()
  .get("/insluiten", may(anyone), async (c) => {
    const choice = choiceOf(c);
    return await keptPage(c, embedAddress(choice, "/insluiten"), async () => await showChoices(c, choice));
  })
  .get(framePath, may(anyone), async (c) => {
    const choice = choiceOf(c);
    return await keptPage(c, embedAddress(choice, framePath), async () => await showFrame(c, choice));
  })
  .get("/insluiten/kleuren.css", may(anyone), answerEmbedStyle)
  .get(scriptPath, may(anyone), (c) => answerEmbedScript(c, "vrijplaats-programma"));

function choiceOf(c: AppContext): EmbedChoice {
  return readEmbedChoice(new URL(c.req.url).searchParams);
}

async function showChoices(c: AppContext, choice: EmbedChoice) {
  const { db, centre, language } = c.var;
  const visitor = visitorOf(c);
  const props = {
    ...{ visitor, choice },
    choices: await listFilterChoices(db, centre.id),
    house: { name: centre.frame.name, origin: centre.origin },
    canonical: centre.origin + inLanguage(language, "/insluiten"),
  };
  const until = instantOf(c, `${addDays(visitor.today, 1)}T00:00`);
  return { view: <EmbeddingPage {...props} />, until, headers: framingHeaders };
}

async function showFrame(c: AppContext, choice: EmbedChoice) {
  const { db, centre } = c.var;
  const visitor = visitorOf(c);
  const range = daysOfEmbed(choice, visitor.today);
  const found = await listChosenDates(db, centre.id, range, choice.filter, visitor.language);
  const dates = found.filter((date) => phaseOf(date, visitor.localNow) !== "past");
  const house = { name: centre.frame.name, origin: centre.origin };
  return {
    view: <FramePage {...{ visitor, choice, house, dates }} />,
    until: instantOf(c, nextChange(dates, visitor.localNow)),
    headers: embeddedHeaders,
  };
}
