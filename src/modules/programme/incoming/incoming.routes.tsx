// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import { type AppContext, type AppEnv, inLanguage, limit, limited, may, notFound, readForm } from "#platform/http";
import { makeTheProgramme } from "../permissions.ts";
import { bringInFile, readFile } from "./bring-in-file.ts";
import { agendaTemplateCsv } from "./csv/csv-template.ts";
import { choiceForm, chosenPositions, fileForm } from "./incoming.form.ts";
import { decideRecords } from "./incoming.queries.ts";
import { showBringIn, showFile, showPreview, toolsOf } from "./incoming.views.tsx";
import { acceptFile, keepFile, leaveToJob, removeFile } from "./incoming-file.commands.ts";
import { findIncomingFile, type IncomingFile } from "./incoming-file.queries.ts";
import { positionsByDefault } from "./preview.ts";
import { sentFile } from "./sent-file.ts";

/** More than this takes longer than people wait. */
const mostAtOnce = 200;
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
    const kept = await withActor(c.var.db, c.var.actor, async (trx) => await keepFile(trx, file, c.var.now()));
    return toFile(c, kept?.id ?? notFound());
  })
  .get(`${path}/:id`, may(makeTheProgramme), async (c) => await showFile(c, await askedFile(c)))
  .post(`${path}/:id`, may(makeTheProgramme), async (c) => {
    const file = await askedFile(c);
    const form = await readForm(c, choiceForm);
    if (form.typed.step === "continue") return await goOn(c, file);
    if (file.acceptedAt) return toFile(c, file.id);
    if (!form.ok) return await showPreview(c, file, { errors: form.errors, typed: null }, 422);
    const { here, records, unread, format } = await readFile(toolsOf(c), file);
    const byDefault = positionsByDefault(records, await decideRecords(c.var.db, records, here));
    const positions = chosenPositions(form.value, byDefault);
    if (positions.length === 0) {
      const errors = { records: c.var.t("programme:incoming.preview.chooseOne") };
      return await showPreview(c, file, { errors, typed: { positions, publish: form.value.publish } }, 422);
    }
    const total = positions.length;
    const report = { format, total, notChosen: records.length - total, outcomes: [], unread };
    const answer = { choice: { positions, publish: form.value.publish }, report };
    const isFirst = await accept(c, file, answer);
    if (isFirst && total <= mostAtOnce) await bringInFile(toolsOf(c), c.var.actor, file.id);
    return toFile(c, file.id);
  })
  .post(`${path}/:id/verwijdering`, may(makeTheProgramme), async (c) => {
    const file = await askedFile(c);
    await withActor(c.var.db, c.var.actor, async (trx) => await removeFile(trx, file.id));
    return c.redirect(inLanguage(c.var.language, path), 303);
  });

async function accept(c: AppContext, file: IncomingFile, answer: Parameters<typeof acceptFile>[2]): Promise<boolean> {
  return await withActor(c.var.db, c.var.actor, async (trx) => {
    const isFirst = await acceptFile(trx, file.id, answer, c.var.now());
    if (isFirst && answer.report.total > mostAtOnce) await leaveToJob(trx, file, c.var.now());
    return isFirst;
  });
}

/** For when it was broken off: what was brought in already is not brought in again. */
async function goOn(c: AppContext, file: IncomingFile): Promise<Response> {
  if (!file.report || file.appliedAt) return toFile(c, file.id);
  if (file.report.total <= mostAtOnce) await bringInFile(toolsOf(c), c.var.actor, file.id);
  else await withActor(c.var.db, c.var.actor, async (trx) => await leaveToJob(trx, file, c.var.now()));
  return toFile(c, file.id);
}

/** The file of this address: only whoever sent it, and only at the centre it was sent to. */
async function askedFile(c: AppContext): Promise<IncomingFile> {
  const id = /^[0-9a-f-]{36}$/.exec(c.req.param("id") ?? "")?.[0] ?? notFound();
  const file = await withActor(c.var.db, c.var.actor, async (trx) => await findIncomingFile(trx, id));
  return file?.centreId === c.var.centre.id ? file : notFound();
}

function toFile(c: AppContext, id: string): Response {
  return c.redirect(inLanguage(c.var.language, `${path}/${id}`), 303);
}
