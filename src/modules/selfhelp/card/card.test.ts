// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import type { T } from "#platform/i18n";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import {
  type CardBody,
  documentOfCard,
  draftOfCard,
  emptyCard,
  lineKey,
  linesToTakeOver,
  onlyLines,
  personIn,
  withLine,
} from "./card.ts";
import { wrap } from "./lock-picture.ts";

const t = ((key: string, values?: { name?: string }) => values?.name ?? key.split(".").at(-2) ?? key) as unknown as T;
const wording = { t, language: "nl" } as const;
const card: CardBody = {
  answers: { "me.name": "Wilg", "help.helps": ["Rustig praten", " "] },
  people: [
    { name: "Noor", relation: "mijn zus", phone: "06 12 34 56 78" },
    { name: "", relation: "", phone: "" },
  ],
};

describe("what stands on the card", () => {
  test("only what was written, whom to call with their number", () => {
    expect(documentOfCard(wording, card)).toEqual({
      ...{ v: 1, kind: "card", language: "nl", title: "Wilg" },
      sections: [
        { title: "people", lines: ["Noor (mijn zus): 06 12 34 56 78"], isList: true },
        { title: "helps", lines: ["Rustig praten"], isList: true },
      ],
    });
  });

  test("whoever writes along also gets what nothing stands in yet", () => {
    const draft = draftOfCard(wording, card, ["Wat mis je?"]);

    expect(draft.sections.map(({ title }) => title)).toContain("home");
    expect(draft).toMatchObject({ kind: "draft", questions: ["Wat mis je?"] });
  });

  test("a picture or a card of paper has the chosen lines alone", () => {
    const document: SharedDocument = documentOfCard(wording, card);

    expect(onlyLines(document, []).sections).toEqual([]);
    expect(onlyLines(document, [lineKey("helps", "Rustig praten")]).sections).toHaveLength(1);
  });
});

describe("lines from the crisis plan come over when somebody picks them", () => {
  const crisis = partOf("crisis-plan", {
    "crisis-plan.people": ["Noor, mijn zus, 06 12 34 56 78", "Ali: 075 123 45 67"],
    "crisis-plan.helps": ["Rustig praten", "Het licht zachter"],
    "crisis-plan.decides": "Noor beslist\n\nDe huisarts weet het",
    "crisis-plan.signs": ["Ik slaap niet"],
  });
  const other = partOf("triggers", { "crisis-plan.helps": ["Van een ander deel"] });

  test("each once, and not what stands on the card already", () => {
    expect(linesToTakeOver([crisis, crisis, other], card)).toEqual([
      { key: "call.people", line: "Ali: 075 123 45 67" },
      { key: "help.helps", line: "Het licht zachter" },
      { key: "decide.decides", line: "Noor beslist" },
      { key: "decide.decides", line: "De huisarts weet het" },
    ]);
  });

  test("a line comes at the end of its own, once", () => {
    const once = withLine(card, { key: "help.helps", line: "Het licht zachter" });

    expect(once.answers["help.helps"]).toEqual(["Rustig praten", "Het licht zachter"]);
    expect(withLine(once, { key: "help.helps", line: "Het licht zachter" })).toBe(once);
    expect(withLine(emptyCard, { key: "call.people", line: "Ali: 075 123 45 67" }).people).toEqual([
      { name: "Ali", relation: "", phone: "075 123 45 67" },
    ]);
  });
});

test.each([
  ["Noor, mijn zus, 06 12 34 56 78", { name: "Noor", relation: "mijn zus", phone: "06 12 34 56 78" }],
  ["Noor; 06-12345678; zus", { name: "Noor", relation: "zus", phone: "06-12345678" }],
  ["Mijn buren op 12", { name: "Mijn buren op 12", relation: "", phone: "" }],
  ["112", { name: "", relation: "", phone: "112" }],
])("%s is read as a person to call", (line, person) => {
  expect(personIn(line)).toEqual(person);
});

test.each([
  ["een twee drie", 8, ["een twee", "drie"]],
  ["", 8, []],
  ["buitengewoonlang woord", 8, ["buitenge", "woonlang", "woord"]],
])("'%s' in lines of at most %i signs", (words, most, lines) => {
  expect(wrap(words, (line) => line.length <= most)).toEqual(lines);
});

function partOf(part: string, answers: Record<string, string | string[]>): Entry {
  const body = { plan: "plan", part, answers };
  return { v: 1, id: part, tool: "plan", kind: "part", body, made: "2026-11-23", changed: "2026-11-23" };
}
