// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import type { Answers, FormBody } from "../area/tool.ts";
import type { Entry } from "../device/entry.ts";
import { selfhelpTexts } from "../texts.ts";
import { documentOfRights } from "./rights.ts";
import { rightsTool } from "./tool.ts";

const t = createTexts({ nl: { selfhelp: selfhelpTexts.nl }, en: { selfhelp: selfhelpTexts.en } })("nl");
const words = selfhelpTexts.nl.rights.question;

function entryOf(answers: Answers): Entry<FormBody> {
  const made = "2026-11-23T10:00:00Z";
  return { v: 1, id: "id", tool: "rights", kind: "form", body: { answers }, made, changed: made };
}

test("what is read are the rights that somebody ticked or wrote something with, in plain words", () => {
  const answers = { "care.second.mark": "yes", "talks.along": "Vraag Noor mee", "home.rent.mark": "" };

  expect(documentOfRights({ t, language: "nl" }, entryOf(answers)).sections).toEqual([
    { title: words.along.label, lines: [words.along.hint, words.along.helper, "Vraag Noor mee"] },
    { title: words.second.label, lines: [words.second.hint, words.second.helper] },
  ]);
});

test("each right says where it stands officially and who helps, with an address that is the same in each language", () => {
  const rights = rightsTool.parts.flatMap(({ questions }) => questions.map(({ code }) => code));
  const linksIn = (of: typeof words) => Object.values(of).flatMap((one) => [one.helperLink, one.sourceLink]);

  expect(Object.keys(words).sort()).toEqual(rights.sort());
  expect(linksIn(selfhelpTexts.en.rights.question)).toEqual(linksIn(words));
  expect(linksIn(words).filter((link) => !/^https:\/\/[\w.-]+(\/[\w/-]*)?$/.test(link))).toEqual([]);
});
