// SPDX-License-Identifier: EUPL-1.2

import { localToday } from "#platform/clock";
import { house } from "#platform/db";
import type { CentreOfRequest } from "#platform/http";
import { firstLanguage, type Language } from "#platform/i18n";
import type { Tools } from "./bring-in-file.ts";
import type { Here } from "./here.ts";
import { applyAgenda } from "./incoming.commands.ts";
import { decideRecords, getHere } from "./incoming.queries.ts";
import { reportOn } from "./outcome.ts";
import { groups, type Preview, positionsByDefault, previewOf } from "./preview.ts";
import type { AgendaReading } from "./reading/agenda-reading.ts";
import { readAgenda } from "./reading/read-agenda.ts";
import { refusalInWords } from "./remark-words.ts";
import { reportInWords } from "./report-words.ts";

export type ImportOrder = {
  fileName: string;
  content: Uint8Array;
  publish: boolean;
  /** Whether somebody said yes; without it nothing changes. */
  isAgreed: boolean;
  language: Language;
};

/** For the command line: the same preview and report as on the page, as plain lines. */
export async function importAgenda(
  tools: Tools,
  centre: CentreOfRequest,
  order: ImportOrder,
  say: (line: string) => void,
): Promise<"refused" | "shown" | "done" | "failed"> {
  const { fileName, content, language } = order;
  const t = tools.texts(language);
  const here = await getHere(tools.db, centre, tools.texts(firstLanguage), tools.now());
  const reading = readAgenda(content, { fileName, zone: here.zone, today: here.today });
  if (reading.refused) {
    say(refusalInWords(reading.refused, { t, language }));
    return "refused";
  }
  const producer = reading.producer ?? t("programme:incoming.command.unknownProducer");
  say(t("programme:incoming.command.found", { file: fileName, producer, centre: centre.frame.name }));
  const decisions = await decideRecords(tools.db, reading.records, here);
  const reader = { t, language, today: localToday(tools.now(), here.zone) };
  for (const line of previewLines(previewOf(reading, decisions, here, reader), reader)) say(line);
  if (!order.isAgreed) {
    say(t("programme:incoming.command.nothingYet"));
    return "shown";
  }
  return await apply(tools, { here, order, reading, positions: positionsByDefault(reading.records, decisions) }, say);
}

type Work = { here: Here; order: ImportOrder; reading: AgendaReading; positions: number[] };

async function apply(tools: Tools, work: Work, say: (line: string) => void): Promise<"done" | "failed"> {
  const { here, order, reading, positions } = work;
  const report = reportOn(reading, positions);
  await applyAgenda(tools, house, reading.records, {
    here,
    positions,
    publish: order.publish,
    onOutcome: (outcome) => {
      report.outcomes.push(outcome);
    },
  });
  const t = tools.texts(order.language);
  const words = reportInWords(report, { t, language: order.language });
  say(t("programme:incoming.report.title"));
  for (const count of words.counts) say(`  ${count}`);
  for (const { kind, title, outcomes } of words.sections.filter(
    ({ kind }) => kind === "failed" || kind === "leftOut",
  )) {
    for (const outcome of outcomes) {
      const why = outcome.reason ? ` ${t(`programme:incoming.leftOut.${outcome.reason}`)}` : "";
      say(`  ${title}: ${outcome.title}.${kind === "leftOut" ? why : ""}`);
    }
  }
  return words.hasFailures ? "failed" : "done";
}

type Reader = Parameters<typeof previewOf>[3];

function previewLines({ counts, rows, notShown, unread, moreUnread }: Preview, { t }: Reader): string[] {
  const lines = groups.flatMap((group) => {
    if (counts[group] === 0) return [];
    const count = `\n${t(`programme:incoming.count.${group}`, { count: counts[group] })}`;
    if (group === "unchanged") return [count];
    const entries = rows.filter((row) => row.group === group);
    return [count, ...entries.flatMap((row) => [`- ${row.title}. ${row.whenWords}`, ...row.remarks.map(indent)])];
  });
  const more = notShown + moreUnread;
  return [
    ...lines,
    ...(unread.length > 0 ? [`\n${t("programme:incoming.group.unread")}`] : []),
    ...unread.map((words) => `- ${words}`),
    ...(more > 0 ? [t("programme:incoming.andMore", { count: more })] : []),
    "",
  ];
}

function indent(remark: string): string {
  return `    ${remark}`;
}
