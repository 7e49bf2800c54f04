// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastHeadcounts } from "./headcount.commands.ts";
import { clearPastMissedDates, clearPastSignUps, eraseMissedDates, eraseSignUps } from "./retention.commands.ts";
import { listMissedDatesAbout, listSignUpsAbout } from "./retention.queries.ts";

export const signUpTables: PersonalTable[] = [
  {
    table: "programme.missed_date",
    keptFor: "programme:joining.keptFor.missedDate",
    exportRows: listMissedDatesAbout,
    erase: eraseMissedDates,
    clear: clearPastMissedDates,
  },
  {
    table: "programme.sign_up",
    keptFor: "programme:signUp.keptFor",
    exportRows: listSignUpsAbout,
    erase: eraseSignUps,
    clear: clearPastSignUps,
  },
  {
    table: "programme.headcount",
    keptFor: "programme:joining.keptFor.headcount",
    exportRows: async () => [], // a number without a name is nobody's
    erase: async () => 0,
    clear: clearPastHeadcounts,
  },
];
