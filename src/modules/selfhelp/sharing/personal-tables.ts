// SPDX-License-Identifier: EUPL-1.2
import { eraseRowsOf, type PersonalTable } from "#platform/rights";
import { clearPastShares, eraseRepliesOf } from "./share.commands.ts";
import { exportReplies, exportShares } from "./share.queries.ts";

/** Replies go before the share that they hang on. */
export const sharingTables: PersonalTable[] = [
  {
    table: "selfhelp.share_reply",
    name: "selfhelp:sharing.register.reply.name",
    purpose: "selfhelp:sharing.register.reply.purpose",
    whose: ["ownPlace"],
    holds: ["moment"],
    recipients: [],
    terms: [],
    keptFor: "selfhelp:sharing.register.reply.keptFor",
    exportRows: exportReplies,
    erase: eraseRepliesOf,
  },
  {
    table: "selfhelp.share",
    name: "selfhelp:sharing.register.share.name",
    purpose: "selfhelp:sharing.register.share.purpose",
    whose: ["ownPlace"],
    holds: ["choice", "moment"],
    recipients: ["chosen"],
    terms: [],
    keptFor: "selfhelp:sharing.register.share.keptFor",
    exportRows: exportShares,
    erase: eraseRowsOf("personId", "selfhelp.share"),
    clear: clearPastShares,
  },
];
