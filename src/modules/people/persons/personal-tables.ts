// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPlacesWithoutDoor } from "../own-place/place-clearing.commands.ts";
import { erasePerson } from "./record.commands.ts";
import { exportPerson } from "./record.queries.ts";

export const personTables: PersonalTable[] = [
  {
    table: "people.person",
    name: "people:register.person.name",
    purpose: "people:register.person.purpose",
    whose: ["ownPlace", "team"],
    holds: ["name", "language"],
    recipients: ["coordinators"],
    keptFor: "people:keptFor.person",
    terms: [],
    exportRows: exportPerson,
    erase: erasePerson,
    clear: clearPlacesWithoutDoor,
  },
];
