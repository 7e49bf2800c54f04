// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastHeadcounts } from "./headcount.commands.ts";
import { clearPastMissedDates, clearPastSignUps, eraseMissedDates, eraseSignUps } from "./retention.commands.ts";
import {
  acquaintingTerm,
  leftTerm,
  listMissedDatesAbout,
  listSignUpIdsAbout,
  listSignUpsAbout,
} from "./retention.queries.ts";

export const signUpTables: PersonalTable[] = [
  {
    table: "programme.missed_date",
    name: "programme:register.missedDate.name",
    purpose: "programme:register.missedDate.purpose",
    whose: ["guest"],
    holds: ["dates"],
    recipients: ["hosts", "leads", "coordinators"],
    terms: [],
    keptFor: "programme:joining.keptFor.missedDate",
    exportRows: listMissedDatesAbout,
    erase: eraseMissedDates,
    clear: clearPastMissedDates,
  },
  {
    table: "programme.sign_up",
    name: "programme:register.signUp.name",
    purpose: "programme:register.signUp.purpose",
    whose: ["guest", "ownPlace"],
    holds: ["name", "email", "phone", "ownWords", "dates", "language", "choice"],
    recipients: ["hosts", "leads", "coordinators"],
    terms: [acquaintingTerm, leftTerm],
    keptFor: "programme:signUp.keptFor",
    alsoKnownAs: listSignUpIdsAbout,
    exportRows: listSignUpsAbout,
    erase: eraseSignUps,
    clear: clearPastSignUps,
  },
  {
    table: "programme.headcount",
    name: "programme:register.headcount.name",
    purpose: "programme:register.headcount.purpose",
    whose: ["guest"],
    holds: ["dates"],
    recipients: ["team"],
    terms: [],
    keptFor: "programme:joining.keptFor.headcount",
    exportRows: async () => [], // a number without a name is nobody's
    erase: async () => 0,
    clear: clearPastHeadcounts,
  },
];
