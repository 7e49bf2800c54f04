// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastWords, forgetYeses } from "./clearing.commands.ts";
import { listYesesOf } from "./clearing.queries.ts";

export const releaseTables: PersonalTable[] = [
  {
    table: "region.release_word",
    name: "region:releases.register.word.name",
    purpose: "region:releases.register.word.purpose",
    whose: ["guest"],
    holds: ["ownWords"],
    recipients: ["hosts", "coordinators"],
    keptFor: "region:releases.register.word.keptFor",
    terms: [],
    exportRows: async () => [], // words without a name are nobody's
    erase: async () => 0,
    clear: clearPastWords,
  },
  {
    table: "region.release_yes",
    name: "region:releases.register.yes.name",
    purpose: "region:releases.register.yes.purpose",
    whose: ["team"],
    holds: ["name", "choice", "moment"],
    recipients: ["hosts", "coordinators"],
    keptFor: "region:releases.register.yes.keptFor",
    terms: [],
    remains: "region:releases.register.yes.remains",
    exportRows: listYesesOf,
    erase: forgetYeses,
  },
];
