// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  limit,
  limited,
  may,
  notFound,
  readForm,
  withAsker,
} from "#platform/http";
import { makeTheProgramme } from "../permissions.ts";
import { bringInFile, mostWhileWaiting, readFile } from "./bring-in-file.ts";
import { agendaTemplateCsv } from "./csv/csv-template.ts";
import { type ChoiceInput, choiceForm, chosenPositions, fileForm } from "./incoming.form.ts";
import { decideRecords } from "./incoming.queries.ts";
import { showBringIn, showFile, showPreview } from "./incoming.views.tsx";
import { acceptFile, keepFile, leaveToJob, removeFile } from "./incoming-file.commands.ts";
import { findIncomingFile, type IncomingFile } from "./incoming-file.queries.ts";
import { reportOn } from "./outcome.ts";
import { positionsByDefault } from "./preview.ts";
import { sentFile } from "./sent-file.ts";

const path = "/team/binnenhalen";

const sending = limited(limit({ what: "bring-in", most: 60, perMinutes: 60, per: "person" }));

export const incomingRoutes = new Hono<AppEnv>()
  .get(path, may(makeTheProgramme), (c) => showBringIn(c))
  .get(`${path}/voorbeeld.csv`, may(makeTheProgramme), (c) => {
    const csv = agendaTemplateCsv(c.var.language, localToday(c.var.now(), c.var.centre.timeZone));
    return c.body(csv, 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="agenda.csv"',
    });
  })
  .post(path, may(makeTheProgramme), sending, async (c) => {
    const form = await readForm(c, fileForm);
    const sent = await sentFile(c);
    if (!form.ok) return showBringIn(c, form.errors, 422);
    if ("problem" in sent) return showBringIn(c, { file: sent.problem }, 422);
    const personId = c.var.person?.id ?? notFound();
    const file = { ...sent, ...form.value, centreId: c.var.centre.id, personId };
    const kept = await withAsker(c, async (trx) => await keepFile(trx, file, c.var.now()));
    return toFile(c, kept?.id ?? notFound());
  })
  .get(`${path}/:id`, may(makeTheProgramme), async (c) => await showFile(c, await askedFile(c)))
  .post(`${path}/:id`, may(makeTheProgramme), async (c) => {
    const file = await askedFile(c);
    const form = await readForm(c, choiceForm);
    if (form.typed.step === "continue") return await goOn(c, file);
    if (file.acceptedAt) return toFile(c, file.id);
    if (!form.ok) return await showPreview(c, file, { errors: form.errors, typed: null }, 422);
    return await bringInChosen(c, file, form.value);
  })
  .post(`${path}/:id/verwijdering`, may(makeTheProgramme), async (c) => {
    const file = await askedFile(c);
    await withAsker(c, async (trx) => await removeFile(trx, file.id));
    return c.redirect(inLanguage(c.var.language, path), 303);
  });

async function bringInChosen(c: AppContext, file: IncomingFile, input: ChoiceInput): Promise<Response> {
  const { db, t, actor, installation } = c.var;
  const { here, ...reading } = await readFile(installation, file);
  const byDefault = positionsByDefault(reading.records, await decideRecords(db, reading.records, here));
  const choice = { positions: chosenPositions(input, byDefault), publish: input.publish };
  if (choice.positions.length === 0) {
    const errors = { records: t("programme:incoming.preview.chooseOne") };
    return await showPreview(c, file, { errors, typed: choice }, 422);
  }
  const report = reportOn(reading, choice.positions);
  const isFirst = await accept(c, file, { choice, report });
  if (isFirst && report.total <= mostWhileWaiting) await bringInFile(installation, actor, file.id);
  return toFile(c, file.id);
}

async function accept(c: AppContext, file: IncomingFile, answer: Parameters<typeof acceptFile>[2]): Promise<boolean> {
  return await withAsker(c, async (trx) => {
    const isFirst = await acceptFile(trx, file.id, answer, c.var.now());
    if (isFirst && answer.report.total > mostWhileWaiting) await leaveToJob(trx, file, c.var.now());
    return isFirst;
  });
}

/** For when it was broken off: what was brought in already is not brought in again. */
async function goOn(c: AppContext, file: IncomingFile): Promise<Response> {
  if (!file.report || file.appliedAt) return toFile(c, file.id);
  if (file.report.total <= mostWhileWaiting) await bringInFile(c.var.installation, c.var.actor, file.id);
  else await withAsker(c, async (trx) => await leaveToJob(trx, file, c.var.now()));
  return toFile(c, file.id);
}

/** The file of this address: only whoever sent it, and only at the centre it was sent to. */
async function askedFile(c: AppContext): Promise<IncomingFile> {
  const id = /^[0-9a-f-]{36}$/.exec(c.req.param("id") ?? "")?.[0] ?? notFound();
  const file = await withAsker(c, async (trx) => await findIncomingFile(trx, id));
  return file?.centreId === c.var.centre.id ? file : notFound();
}

function toFile(c: AppContext, id: string): Response {
  return c.redirect(inLanguage(c.var.language, `${path}/${id}`), 303);
}
