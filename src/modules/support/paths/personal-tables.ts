// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastPaths, eraseHiddenOf, erasePathPeersOf, erasePathsOf, eraseWordsOf } from "./clearing.commands.ts";
import { listHiddenAbout, listPathPeersAbout, listPathsAbout, listWordsAbout, pathTerm } from "./clearing.queries.ts";

export const pathTables: PersonalTable[] = [
  {
    table: "support.path_words",
    name: "support:paths.register.words.name",
    purpose: "support:paths.register.words.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["ownWords", "name", "moment"],
    recipients: ["chosen"],
    keptFor: "support:paths.keptFor.withPath",
    terms: [],
    remains: "support:paths.register.words.remains",
    exportRows: listWordsAbout,
    erase: eraseWordsOf,
  },
  {
    table: "support.path_hidden",
    name: "support:paths.register.hidden.name",
    purpose: "support:paths.register.hidden.purpose",
    whose: ["guest", "ownPlace"],
    holds: ["choice", "moment"],
    recipients: ["chosen"],
    keptFor: "support:paths.keptFor.withPath",
    terms: [],
    exportRows: listHiddenAbout,
    erase: eraseHiddenOf,
  },
  {
    table: "support.path_peer",
    name: "support:paths.register.peer.name",
    purpose: "support:paths.register.peer.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["name", "dates"],
    recipients: ["chosen"],
    keptFor: "support:paths.keptFor.withPath",
    terms: [],
    remains: "support:paths.register.peer.remains",
    exportRows: listPathPeersAbout,
    erase: erasePathPeersOf,
  },
  {
    table: "support.path",
    name: "support:paths.register.path.name",
    purpose: "support:paths.register.path.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["name", "dates"],
    recipients: ["chosen", "coordinators"],
    keptFor: "support:paths.keptFor.path",
    terms: [pathTerm],
    remains: "support:paths.register.path.remains",
    exportRows: listPathsAbout,
    erase: erasePathsOf,
    clear: clearPastPaths,
  },
];
