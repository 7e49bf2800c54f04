// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseAllIn } from "../persons/record.commands.ts";
import { exportRequests, exportRoles } from "./record.queries.ts";
import { clearRequests } from "./retention.commands.ts";

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
    erase: eraseAllIn("people.roleRequest"),
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
    erase: eraseAllIn("people.role"),
  },
];
