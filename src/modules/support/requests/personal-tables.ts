// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import {
  clearPastRequests,
  eraseRequestsOf,
  eraseTogetherOf,
  eraseWordsOfPeer,
  forgetPeerOfMatches,
} from "./clearing.commands.ts";
import {
  listMatchesAbout,
  listMatchWordsAbout,
  listRequestsAbout,
  listTogetherAbout,
  requestTerm,
} from "./clearing.queries.ts";

export const requestTables: PersonalTable[] = [
  {
    table: "support.match_word",
    name: "support:requests.register.word.name",
    purpose: "support:requests.register.word.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["ownWords", "moment"],
    recipients: ["chosen"],
    keptFor: "support:requests.register.word.keptFor",
    terms: [],
    exportRows: listMatchWordsAbout,
    erase: eraseWordsOfPeer,
  },
  {
    table: "support.match",
    name: "support:requests.register.match.name",
    purpose: "support:requests.register.match.purpose",
    whose: ["guest", "ownPlace", "team"],
    holds: ["name", "ownWords", "choice", "moment"],
    recipients: ["chosen"],
    keptFor: "support:requests.register.match.keptFor",
    terms: [],
    remains: "support:requests.register.match.remains",
    exportRows: listMatchesAbout,
    erase: forgetPeerOfMatches,
  },
  {
    table: "support.together",
    name: "support:requests.register.together.name",
    purpose: "support:requests.register.together.purpose",
    whose: ["guest", "ownPlace"],
    holds: ["choice", "moment"],
    recipients: ["chosen"],
    keptFor: "support:requests.register.together.keptFor",
    terms: [],
    exportRows: listTogetherAbout,
    erase: eraseTogetherOf,
  },
  {
    table: "support.request",
    name: "support:requests.register.request.name",
    purpose: "support:requests.register.request.purpose",
    whose: ["guest", "ownPlace"],
    holds: ["name", "email", "phone", "language", "ownWords", "choice", "moment"],
    recipients: ["chosen"],
    keptFor: "support:requests.register.request.keptFor",
    terms: [requestTerm],
    exportRows: listRequestsAbout,
    erase: eraseRequestsOf,
    clear: clearPastRequests,
  },
];
