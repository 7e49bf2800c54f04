// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import { type Actor, withActor } from "#platform/db";
import { firstLanguage } from "#platform/i18n";
import type { Workshop } from "#platform/modules";
import { applyAgenda } from "./incoming.commands.ts";
import { getHere } from "./incoming.queries.ts";
import { saveReport } from "./incoming-file.commands.ts";
import { findIncomingFile, type IncomingFile } from "./incoming-file.queries.ts";
import { readAgenda } from "./reading/read-agenda.ts";

export type Tools = Pick<Workshop, "config" | "db" | "log" | "texts" | "now">;

/** More than this takes longer than people wait. */
export const mostWhileWaiting = 200;

const recordsPerSave = 25;

/** Brings in what was said yes to and goes on where it was broken off; a file that is done stays as it is. */
export async function bringInFile(tools: Tools, actor: Actor, fileId: string): Promise<void> {
  const { db, now } = tools;
  const file = await withActor(db, actor, async (trx) => await findIncomingFile(trx, fileId));
  if (!file?.choice || !file.report || file.appliedAt) return;
  const { report } = file;
  const save = async (done: "done" | "underWay") =>
    await withActor(db, actor, async (trx) => await saveReport(trx, fileId, report, done === "done" ? now() : null));

  const { here, records } = await readFile(tools, file);
  const done = new Set(report.outcomes.map(({ position }) => position));
  await applyAgenda(tools, actor, records, {
    here,
    positions: file.choice.positions.filter((position) => !done.has(position)),
    publish: file.choice.publish,
    onOutcome: async (outcome) => {
      report.outcomes.push(outcome);
      if (report.outcomes.length % recordsPerSave === 0) await save("underWay");
    },
  });
  await save("done");
}

/** The file again as it was shown, and the centre it is brought in at. */
export async function readFile({ config, db, texts, now }: Tools, file: IncomingFile) {
  const centre = await getCentre(db, file.centreId, config.publicUrl);
  const here = await getHere(db, centre, texts(firstLanguage), now());
  const { fileName } = file;
  return { here, ...readAgenda(file.content, { fileName, zone: here.zone, today: here.today }) };
}
