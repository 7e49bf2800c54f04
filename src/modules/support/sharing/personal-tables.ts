// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { eraseSharesOf } from "./share.commands.ts";
import { exportShares } from "./share.queries.ts";

export const sharingTables: PersonalTable[] = [
  {
    table: "support.share",
    name: "support:sharing.register.name",
    purpose: "support:sharing.register.purpose",
    whose: ["guest", "ownPlace"],
    holds: ["name", "choice", "moment"],
    recipients: ["chosen"],
    keptFor: "support:sharing.register.keptFor",
    terms: [],
    exportRows: exportShares,
    erase: eraseSharesOf,
  },
];
