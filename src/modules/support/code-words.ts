// SPDX-License-Identifier: EUPL-1.2
import { spokenLanguages } from "#modules/programme";
import type { T, TextKey } from "#platform/i18n";
import { whoCan } from "./following/commitment.ts";
import { whoms } from "./following/contact.ts";
import { pieceInWords } from "./following/piece-words.ts";
import { partInWords } from "./paths/part-words.ts";
import { questions, waysToWrite } from "./paths/parts.ts";
import { ageBands, genders } from "./peers/profile.form.ts";
import { contactKinds, lifeDomains, lifeThemes, supportKinds, weekdays } from "./reference.ts";

type InWords = (code: string, reader: { t: T }) => string | null;

/** The columns of ours that hold codes, for whoever takes along what is kept about them. */
export const codesOfSupport: Record<string, InWords> = {
  ageBand: among(ageBands, (code) => `support:ageBand.${code}`),
  chosenBy: among(["asker", "team"], (code) => `support:requests.codes.${code}`),
  days: among(weekdays, (code) => `support:day.${code}`),
  gender: among(genders, (code) => `support:gender.${code}`),
  kinds: among(supportKinds, (code) => `support:kind.${code}`),
  languages: among(spokenLanguages, (code) => `programme:languageName.${code}`),
  ratherNot: among(lifeThemes, (code) => `support:theme.${code}`),
  side: among(["self", "family"], (code) => `support:requests.codes.${code}`),
  themes: among(lifeThemes, (code) => `support:theme.${code}`),
  domain: among(lifeDomains, (code) => `support:domain.${code}`),
  question: among(questions, (code) => `support:paths.column.${code}`),
  writtenAs: among(waysToWrite, (code) => `support:paths.writtenAs.${code}`),
  after: among(["round-table", "meeting"], (code) => `support:roundTables.difference.after.${code}`),
  contactWay: among(contactKinds, (code) => `support:way.${code}`),
  alongTo: among(whoms, (code) => `support:following.contacts.alongTo.${code}`),
  wentOn: among(["met", "not-met"], (code) => `support:following.contacts.states.${code}`),
  doneBy: among(whoCan, (code) => `support:following.register.doneBy.${code}`),
  questionNow: among(["same", "changed"], (code) => `support:following.lookBacks.questionWas.${code}`),
  piece: (code, { t }) => pieceInWords(t, code),
  parts: (code, { t }) => partInWords(t, code),
  part: (code, { t }) => partInWords(t, code),
};

function among<Code extends string>(codes: readonly Code[], keyOf: (code: Code) => TextKey): InWords {
  return (code, { t }) => {
    const known = codes.find((one) => one === code);
    return known === undefined ? null : t(keyOf(known));
  };
}
