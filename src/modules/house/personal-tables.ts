// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastConcerns, eraseConcernsOf, forgetAnswerer } from "./concerns/clearing.commands.ts";
import { listConcernsAbout, listStepsAbout } from "./concerns/clearing.queries.ts";
import { clearPastNos, forgetDecider } from "./temporary-no/clearing.commands.ts";
import { listNosDecidedBy } from "./temporary-no/temporary-no.queries.ts";

/** Whom a temporary no is about is known by a word only: nobody can be recognised by what they ask with. */
export const personalTables: PersonalTable[] = [
  {
    table: "house.concern_step",
    name: "house:register.step.name",
    purpose: "house:register.step.purpose",
    whose: ["guest", "team"],
    holds: ["ownWords", "name", "moment"],
    recipients: ["chosen"],
    keptFor: "house:keptFor.step",
    terms: [],
    remains: "house:register.step.remains",
    exportRows: listStepsAbout,
    erase: forgetAnswerer,
  },
  {
    table: "house.concern",
    name: "house:register.concern.name",
    purpose: "house:register.concern.purpose",
    whose: ["guest"],
    holds: ["ownWords", "name", "email", "phone", "moment"],
    recipients: ["chosen"],
    keptFor: "house:keptFor.concern",
    terms: [],
    exportRows: listConcernsAbout,
    erase: eraseConcernsOf,
    clear: clearPastConcerns,
  },
  {
    table: "house.temporary_no",
    name: "house:register.no.name",
    purpose: "house:register.no.purpose",
    whose: ["guest", "team"],
    holds: ["name", "choice", "moment"],
    recipients: ["hosts", "coordinators"],
    keptFor: "house:keptFor.no",
    terms: [],
    remains: "house:register.no.remains",
    exportRows: listNosDecidedBy,
    erase: forgetDecider,
    clear: clearPastNos,
  },
];
