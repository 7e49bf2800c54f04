// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearDayAfter } from "../register/clearing.commands.ts";
import { clearPastSignUps, eraseMissedDates, eraseSignUps } from "./clearing.commands.ts";
import {
  acquaintingTerm,
  leftTerm,
  listMissedDatesAbout,
  listSignUpIdsAbout,
  listSignUpsAbout,
} from "./clearing.queries.ts";

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
    clear: async (trx, now) => await clearDayAfter(trx, "programme.missedDate", now), // what is still ahead goes with the sign-up
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
];
