// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseAllIn } from "../persons/record.commands.ts";
import { exportFirstYeses, exportTasks } from "./record.queries.ts";
import { clearFirstYeses, clearTasks } from "./retention.commands.ts";

export const taskTables: PersonalTable[] = [
  {
    table: "people.given_task",
    name: "people:roles.register.givenTask.name",
    purpose: "people:roles.register.givenTask.purpose",
    whose: ["ownPlace", "team"],
    holds: ["name", "choice", "moment"],
    recipients: ["coordinators"],
    keptFor: "people:roles.keptFor.givenTask",
    terms: [],
    exportRows: exportTasks,
    erase: eraseAllIn("people.givenTask"),
    clear: clearTasks,
  },
  {
    table: "people.first_of_pair",
    name: "people:roles.register.firstOfPair.name",
    purpose: "people:roles.register.firstOfPair.purpose",
    whose: ["ownPlace", "team"],
    holds: ["choice", "moment"],
    recipients: [],
    keptFor: "people:roles.keptFor.firstOfPair",
    terms: [],
    exportRows: exportFirstYeses,
    erase: eraseAllIn("people.firstOfPair"),
    clear: clearFirstYeses,
  },
];
