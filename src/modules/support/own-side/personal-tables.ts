// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { forgetInHandingOver } from "./handing-over.commands.ts";
import { exportHandingOver } from "./handing-over.queries.ts";
import { clearPastReflections, eraseReflectionsOf, reflectionTerm } from "./reflection.commands.ts";
import { exportDaysOfReflection } from "./reflection.queries.ts";

export const ownSideTables: PersonalTable[] = [
  {
    table: "support.reflection",
    name: "support:ownSide.register.reflection.name",
    purpose: "support:ownSide.register.reflection.purpose",
    whose: ["team"],
    holds: ["ownWords", "moment"],
    recipients: [],
    keptFor: "support:ownSide.register.reflection.keptFor",
    terms: [reflectionTerm],
    remains: "support:ownSide.register.reflection.remains",
    exportRows: exportDaysOfReflection,
    erase: eraseReflectionsOf,
    clear: clearPastReflections,
  },
  {
    table: "support.handing_over",
    name: "support:ownSide.register.handingOver.name",
    purpose: "support:ownSide.register.handingOver.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["name", "ownWords", "moment"],
    recipients: ["chosen"],
    keptFor: "support:ownSide.register.handingOver.keptFor",
    terms: [],
    remains: "support:ownSide.register.handingOver.remains",
    exportRows: exportHandingOver,
    erase: forgetInHandingOver,
  },
];
