// SPDX-License-Identifier: EUPL-1.2
import { eraseRowsOf, type PersonalTable } from "#platform/rights";
import { clearRequests } from "./clearing.commands.ts";
import { exportRequests, exportRoles } from "./record.queries.ts";

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
    erase: eraseRowsOf("personId", "people.roleRequest"),
    clear: clearRequests,
  },
  {
    table: "people.role",
    name: "people:register.role.name",
    purpose: "people:register.role.purpose",
    whose: ["ownPlace", "team"],
    holds: ["role", "moment"],
    recipients: ["coordinators"],
    keptFor: "people:keptFor.role",
    terms: [],
    exportRows: exportRoles,
    erase: eraseRowsOf("personId", "people.role"),
  },
];
