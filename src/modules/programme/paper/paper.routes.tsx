// SPDX-License-Identifier: EUPL-1.2
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Hono } from "hono";
import { addDays } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, keptPage, may, page, securityHeaders } from "#platform/http";
import type { Visitor } from "../finding/date-words.ts";
import { listFilterChoices } from "../finding/finding.queries.ts";
import { instantOf, visitorOf } from "../finding/visitor.ts";
import { type DrawnSheet, svgFile } from "./drawing/drawn-sheet.ts";
import { drawnOnce } from "./drawn-paper.ts";
import { PaperPage } from "./paper.pages.tsx";
import { listActivitiesToChoose } from "./paper.queries.ts";
import { type PaperChoice, paperAddress, readPaperChoice, whatWords } from "./paper-choice.ts";
import { PrintPage } from "./print.pages.tsx";
import { printScript, printStyle } from "./print-files.ts";

export const paperRoutes = new Hono<AppEnv>()
  .get("/programma/papier", may(anyone), async (c) => {
    const choice = choiceOf(c);
    return await keptPage(c, paperAddress(choice), async () => await showChoices(c, choice));
  })
  .get("/programma/papier/blad", may(anyone), async (c) => {
    const choice = choiceOf(c);
    const visitor = visitorOf(c);
    const sheets = await drawSheets(c, visitor, choice);
    return sheets instanceof Response ? sheets : page(c, <PrintPage {...{ visitor, choice }} {...sheets} />);
  })
  .get("/programma/papier/blad.pdf", may(anyone), async (c) => await answerPdf(c, choiceOf(c)))
  .get("/programma/papier/blad.svg", may(anyone), async (c) => await answerPicture(c, choiceOf(c)))
  .get("/programma/papier/druk.css", may(anyone), () => answerFile(printStyle, "text/css; charset=utf-8"))
  .get("/programma/papier/druk.js", may(anyone), () => answerFile(printScript, "text/javascript; charset=utf-8"));

function choiceOf(c: AppContext): PaperChoice {
  return readPaperChoice(new URL(c.req.url).searchParams);
}

async function showChoices(c: AppContext, choice: PaperChoice) {
  const { db, centre, language } = c.var;
  const visitor = visitorOf(c);
  const [activities, choices] = await Promise.all([
    listActivitiesToChoose(db, centre.id, language),
    listFilterChoices(db, centre.id),
  ]);
  const view = <PaperPage {...{ visitor, choice, activities, choices }} />;
  return { view, until: instantOf(c, `${addDays(visitor.today, 1)}T00:00`) };
}

type Drawn = { title: string; sheets: DrawnSheet[] };

async function drawSheets(c: AppContext, visitor: Visitor, choice: PaperChoice): Promise<Drawn | Response> {
  const write = (sheets: readonly DrawnSheet[], title: string) => JSON.stringify({ title, sheets });
  const drawn = await drawnOnce(c, visitor, { as: "svg", name: "sheets", choice, write });
  return drawn instanceof Response ? drawn : JSON.parse((await unsqueeze(drawn.body)).toString());
}

async function answerPdf(c: AppContext, choice: PaperChoice): Promise<Response> {
  const drawn = await drawnOnce(c, visitorOf(c), { as: "pdf", choice });
  if (drawn instanceof Response) return drawn;
  const name = [whatWords[choice.what], choice.activity, choice.size].filter(Boolean).join("-");
  return new Response(drawn.body, {
    headers: {
      ...drawn.headers,
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
    },
  });
}

/** The first sheet; of a booklet its cover, as one reads it. */
async function answerPicture(c: AppContext, choice: PaperChoice): Promise<Response> {
  const shown = choice.what === "booklet" ? { ...choice, toRead: true } : choice;
  const write = ([first]: readonly DrawnSheet[]) => (first ? svgFile(first) : "");
  const drawn = await drawnOnce(c, visitorOf(c), { as: "svg", name: "picture", choice: shown, write });
  if (drawn instanceof Response) return drawn;
  const headers = { ...drawn.headers, "content-type": "image/svg+xml", vary: "accept-encoding" };
  if (!c.req.header("accept-encoding")?.includes("gzip")) return new Response(await unsqueeze(drawn.body), { headers });
  return new Response(drawn.body, { headers: { ...headers, "content-encoding": "gzip" } });
}

function answerFile(content: string, type: string): Response {
  return new Response(content, {
    headers: { ...securityHeaders, "content-type": type, "cache-control": "public, max-age=3600" },
  });
}

const unsqueeze = promisify(gunzip);
