// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { exportFirstYeses, exportRequests, exportTasks } from "./record.queries.ts";
import {
  clearFirstYeses,
  clearRequests,
  clearTasks,
  eraseFirstYeses,
  eraseRequests,
  eraseTasks,
} from "./retention.commands.ts";

export const roleTables: PersonalTable[] = [
  {
    table: "people.role_request",
    name: "people:roles.register.request.name",
    purpose: "people:roles.register.request.purpose",
    whose: ["ownPlace", "team"],
    holds: ["name", "role", "ownWords", "moment"],
    recipients: ["coordinators"],
    keptFor: "people:roles.keptFor.request",
    terms: [],
    exportRows: exportRequests,
    erase: eraseRequests,
    clear: clearRequests,
  },
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
    erase: eraseTasks,
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
    erase: eraseFirstYeses,
    clear: clearFirstYeses,
  },
];
