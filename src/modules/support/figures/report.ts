// SPDX-License-Identifier: EUPL-1.2
import { addDays, formatDate } from "#platform/clock";
import type { Transaction } from "#platform/db";
import type { Language, T } from "#platform/i18n";
import type { ClosingPoint, Teller } from "../closing/points.ts";
import {
  listGradesThatMayCount,
  listSentencesThatMayBeUsed,
  type UsableSentence,
} from "../closing/what-may-leave.queries.ts";
import { listLinesPassedOn } from "../round-tables/difference.queries.ts";
import { talksInWords } from "../talks/talk-figure-words.ts";
import { listTalkFigures } from "../talks/talk-figures.queries.ts";
import { themeInWords } from "../talks/talk-words.ts";
import { type Figure, figuresOf } from "./figure.ts";
import { detailInWords, numberInWords } from "./figure-words.ts";
import { listTallies } from "./figures.queries.ts";
import type { Counted } from "./tally.commands.ts";

/** The evaluation questions of a centre, in the order of Movisie, Ervaringsdeskundigheid dichtbij (2014); a test counts them. */
export const evaluationQuestions = ["questions", "joining", "difference"] as const;
export type EvaluationQuestion = (typeof evaluationQuestions)[number];

/** Days; both count. */
type Asked = { centreId: string; period: { from: string; until: string }; t: T; language: Language };
type Table = { caption: string; columns: string[]; rows: string[][] };
export type Answer = { paragraphs: string[]; tables: Table[] };

const figuresFor: Record<EvaluationQuestion, readonly Counted[]> = {
  questions: ["request", "kind", "domain", "came-back"],
  joining: ["first-talk", "contact"],
  difference: ["path-begun", "look-back", "path-ended"],
};
const pointsFor: Record<EvaluationQuestion, readonly ClosingPoint[]> = {
  questions: ["howTheyCameIn", "whatWasGoingOn"],
  joining: ["whatWasDonePerLifeDomain", "contactsByPhoneAndInPerson"],
  difference: [
    "howTheyLeftWhatChangedAndWhyItEnded",
    "howItDifferedFromProfessionalHelp",
    "thePeerWorkersOwnReflection",
  ],
};

/** One question, answered with figures and with sentences that people let go of. Null where there is neither. */
export async function answerQuestion(
  trx: Transaction,
  question: EvaluationQuestion,
  asked: Asked,
): Promise<Answer | null> {
  const { t, language, period } = asked;
  const tables = [...(await tablesOf(trx, question, asked)), ...(await otherTables[question](trx, asked))];
  const sentences = await sentencesOf(trx, question, asked);
  if (tables.length === 0 && sentences.length === 0) return null;
  const days = { from: formatDate(period.from, language), until: formatDate(period.until, language) };
  const text = t(`support:figures.report.${question}.text`, { period: t("support:figures.report.days", days) });
  return { paragraphs: [text, ...sentences], tables };
}

async function tablesOf(
  trx: Transaction,
  question: EvaluationQuestion,
  { centreId, period, t }: Asked,
): Promise<Table[]> {
  const figures = figuresOf(await listTallies(trx, centreId, period));
  return figures.filter(({ what }) => figuresFor[question].includes(what)).map((figure) => tableOf(t, figure));
}

function tableOf(t: T, figure: Figure): Table {
  return {
    caption: t(`support:figures.what.${figure.what}`),
    columns: columnsOf(t, t("support:figures.file.which")),
    rows: figure.lines.map(({ detail, number }) => [detailInWords(t, figure, detail), numberInWords(t, number)]),
  };
}

const otherTables: Record<EvaluationQuestion, (trx: Transaction, asked: Asked) => Promise<Table[]>> = {
  questions: tellTalks,
  joining: async () => [],
  difference: tellGrades,
};

async function tellTalks(trx: Transaction, { centreId, period, t }: Asked): Promise<Table[]> {
  const { themes } = await listTalkFigures(trx, centreId, period);
  if (!themes || themes.length === 0) return [];
  const rows = themes.map(({ name, number }) => [themeInWords(t, name), talksInWords(t, number)]);
  return [
    { caption: t("support:figures.report.talksAbout"), columns: columnsOf(t, t("support:figures.file.which")), rows },
  ];
}

async function tellGrades(trx: Transaction, { centreId, period, t }: Asked): Promise<Table[]> {
  const grades = await listGradesThatMayCount(trx, centreId, beforeTheNext(period));
  if (grades.length === 0) return [];
  const rows = grades.map(({ grade, times }) => [`${grade}`, numberInWords(t, times)]);
  return [
    { caption: t("support:figures.report.grades"), columns: columnsOf(t, t("support:figures.report.grade")), rows },
  ];
}

async function sentencesOf(trx: Transaction, question: EvaluationQuestion, asked: Asked): Promise<string[]> {
  const { centreId, period, t } = asked;
  const found = await listSentencesThatMayBeUsed(trx, centreId, beforeTheNext(period));
  const own = found.filter(({ point }) => pointsFor[question].includes(point));
  const lines = question === "difference" ? await listLinesPassedOn(trx, centreId, period) : [];
  return [
    ...quoted(t, t("support:figures.report.said"), wordsBy(own, "person")),
    ...quoted(t, t("support:figures.report.wrote"), wordsBy(own, "peer")),
    ...quoted(t, t("support:figures.report.passedOn"), lines),
  ];
}

function wordsBy(sentences: readonly UsableSentence[], teller: Teller): string[] {
  return sentences.filter((one) => one.teller === teller).map(({ words }) => words);
}

function quoted(t: T, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((words) => t("support:figures.report.quote", { words }))];
}

function columnsOf(t: T, first: string): string[] {
  return [first, t("support:figures.file.number")];
}

function beforeTheNext({ from, until }: { from: string; until: string }): { from: string; until: string } {
  return { from, until: addDays(until, 1) };
}
