// SPDX-License-Identifier: EUPL-1.2
import { type PersonalTable, rowsOf } from "#platform/rights";
import { clearFirstYeses, clearTasks } from "./clearing.commands.ts";

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
    ...rowsOf(
      "personId",
      "people.givenTask",
      ["name", "task", "startsAt", "endsAt", "createdAt", "acceptedAt", "stoppedAt"],
      ["createdAt", "id"],
    ),
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
    ...rowsOf("personId", "people.firstOfPair", ["task", "at"], ["at", "subjectId"]),
    clear: clearFirstYeses,
  },
];
