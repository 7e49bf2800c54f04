// SPDX-License-Identifier: EUPL-1.2
import { linesOf } from "../area/answers.ts";
import type { Wording } from "../area/document.ts";
import { toolText } from "../area/texts-of-page.ts";
import type { Answers } from "../area/tool.ts";
import type { Entry } from "../device/entry.ts";
import { isPart } from "../plan/plan.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { cardTool } from "./tool.ts";

export type PersonToCall = { name: string; relation: string; phone: string };
export type CardBody = { answers: Answers; people: readonly PersonToCall[] };
export type OfferedLine = { key: string; line: string };

export const emptyCard: CardBody = { answers: {}, people: [] };
const peopleKey = "call.people";

/** Everything that can stand on a card, by its key, in the order in which somebody reads it. */
export const cardKeys = cardTool.parts
  .flatMap((part) => part.questions.map(({ code }) => `${part.code}.${code}`))
  .filter((key) => key !== "me.name");

function isCard(entry: Entry): entry is Entry<CardBody> {
  return entry.tool === "card" && entry.kind === "card";
}

function linesOfCard({ answers, people }: CardBody, key: string): string[] {
  return key === peopleKey ? people.map(lineOfPerson).filter(Boolean) : linesOf(answers, key);
}

/** As whoever has to know it reads it. */
export function documentOfCard({ t, language }: Wording, card: CardBody): SharedDocument {
  const [name] = linesOf(card.answers, "me.name");
  const title = name ? t("selfhelp:card.titleOf", { name }) : t("selfhelp:card.title");
  const sections = sectionsOf(t, card).filter(({ lines }) => lines.length > 0);
  return { v: 1, kind: "card", language, title, sections };
}

/** Null for what somebody remembers of a share. */
export function documentOfCardEntry(wording: Wording, entry: Entry): SharedDocument | null {
  return isCard(entry) ? documentOfCard(wording, entry.body) : null;
}

/** For whoever writes along: also what nothing stands in yet, since words may come beside it. */
export function draftOfCard(wording: Wording, card: CardBody, questions: readonly string[]): SharedDocument {
  return { ...documentOfCard(wording, card), kind: "draft", sections: sectionsOf(wording.t, card), questions };
}

function sectionsOf(t: Wording["t"], card: CardBody) {
  return cardKeys.map((key) => ({ title: titleOf(t, key), lines: linesOfCard(card, key), isList: true }));
}

export function titleOf(t: Wording["t"], key: string): string {
  return toolText(t, "card", `question.${key.split(".")[1]}.label`);
}

/** What stands in the crisis part of any plan and not yet on the card. Nothing comes over by itself. */
export function linesToTakeOver(entries: readonly Entry[], card: CardBody): OfferedLine[] {
  const crises = entries.filter(isPart).filter(({ body }) => body.part === "crisis-plan");
  return cardKeys.flatMap((key) => {
    const inPlan = crises.flatMap(({ body }) => linesOf(body.answers, `crisis-plan.${key.split(".")[1]}`));
    const lines = inPlan.flatMap((words) => words.split("\n")).map((line) => line.trim());
    const known = linesOfCard(card, key);
    return [...new Set(lines)]
      .filter((line) => line && !known.includes(asOnCard(key, line)))
      .map((line) => ({ key, line }));
  });
}

export function withLine(card: CardBody, { key, line }: OfferedLine): CardBody {
  if (linesOfCard(card, key).includes(asOnCard(key, line))) return card;
  if (key === peopleKey) return { ...card, people: [...card.people, personIn(line)] };
  return { ...card, answers: { ...card.answers, [key]: [...linesOf(card.answers, key), line] } };
}

/** "Noor, mijn zus, 06 12 34 56 78" in its three pieces; a piece with a number in it is the telephone. */
export function personIn(line: string): PersonToCall {
  const pieces = line.split(/[,;:]/).map((piece) => piece.trim());
  const phone = pieces.find((piece) => (piece.match(/\d/g) ?? []).length > 2) ?? "";
  const [name = "", ...relation] = pieces.filter((piece) => piece !== phone);
  return { name, relation: relation.join(", "), phone };
}

/** Only the chosen lines, each by its section and its words. */
export function onlyLines(document: SharedDocument, chosen: readonly string[]): SharedDocument {
  const sections = document.sections.map((section) => ({
    ...section,
    lines: (section.lines ?? []).filter((line) => chosen.includes(lineKey(section.title, line))),
  }));
  return { ...document, sections: sections.filter(({ lines }) => lines.length > 0) };
}

export function lineKey(title: string, line: string): string {
  return `${title}\n${line}`;
}

function asOnCard(key: string, line: string): string {
  return key === peopleKey ? lineOfPerson(personIn(line)) : line;
}

function lineOfPerson({ name, relation, phone }: PersonToCall): string {
  const who = relation.trim() ? `${name.trim()} (${relation.trim()})` : name.trim();
  return [who, phone.trim()].filter(Boolean).join(": ");
}
