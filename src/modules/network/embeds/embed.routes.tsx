// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { answerEmbedScript, answerEmbedStyle } from "#platform/embeds";
import {
  type AppContext,
  type AppEnv,
  answerFile,
  anyone,
  embeddedHeaders,
  framingHeaders,
  inLanguage,
  keptPage,
  may,
  openToSitesHeaders,
} from "#platform/http";
import { holdsUntil } from "../entries/moments.ts";
import { readerOf, searchOf } from "../entries/reader.ts";
import { type EmbedChoice, embedAddress, embedPaths, readEmbedChoice } from "./embed-choice.ts";
import { EmbeddingPage } from "./embedding.pages.tsx";
import { FramePage } from "./frame.pages.tsx";
import { listChosen } from "./listed.ts";

/** The directory on somebody else's site: chosen here, shown there in a frame or as a part of the page. */
export const embedRoutes = new Hono<AppEnv>()
  .get(embedPaths.choosing, may(anyone), async (c) => {
    const choice = readEmbedChoice(searchOf(c));
    return await keptPage(c, embedAddress(choice, embedPaths.choosing), async () => showChoices(c, choice));
  })
  .get(embedPaths.frame, may(anyone), async (c) => {
    const choice = readEmbedChoice(searchOf(c));
    return await keptPage(c, embedAddress(choice, embedPaths.frame), async () => await showFrame(c, choice));
  })
  .get(embedPaths.list, may(anyone), async (c) => {
    const { list } = await listChosen(c, readEmbedChoice(searchOf(c)));
    return answerFile(c, JSON.stringify(list), { ...openToSitesHeaders, "content-type": "application/json" });
  })
  .get(embedPaths.style, may(anyone), answerEmbedStyle)
  .get(embedPaths.script, may(anyone), (c) => answerEmbedScript(c, "vrijplaats-wegwijzer"));

function showChoices(c: AppContext, choice: EmbedChoice) {
  const { centre, language, now } = c.var;
  const canonical = centre.origin + inLanguage(language, embedPaths.choosing);
  const props = { reader: readerOf(c), choice, house: { name: centre.frame.name, origin: centre.origin }, canonical };
  return { view: <EmbeddingPage {...props} />, until: now().add({ hours: 24 }), headers: framingHeaders };
}

async function showFrame(c: AppContext, choice: EmbedChoice) {
  const { reader, entries, list } = await listChosen(c, choice);
  return {
    view: <FramePage reader={reader} choice={choice} list={list} house={c.var.centre.frame.name} />,
    until: holdsUntil(c, reader, { entries, areOpen: choice.filter.open === true }),
    headers: embeddedHeaders,
  };
}
