// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastSignUps, eraseSignUps } from "./retention.commands.ts";
import { listSignUpsAbout } from "./retention.queries.ts";

export const signUpTables: PersonalTable[] = [
  {
    table: "programme.sign_up",
    keptFor: "programme:signUp.keptFor",
    exportRows: listSignUpsAbout,
    erase: eraseSignUps,
    clear: clearPastSignUps,
  },
];
