// SPDX-License-Identifier: EUPL-1.2
import { eraseRowsOf, type PersonalTable } from "#platform/rights";
import { clearProfilesWithoutRole } from "./clearing.commands.ts";
import { listProfilesOf, listRoomOf } from "./clearing.queries.ts";

/** The room hangs on the profile and goes with it. */
export const peerTables: PersonalTable[] = [
  {
    table: "support.peer_room",
    name: "support:peers.register.room.name",
    purpose: "support:peers.register.room.purpose",
    whose: ["team"],
    holds: ["choice", "ownWords"],
    recipients: [],
    keptFor: "support:peers.keptFor.room",
    terms: [],
    exportRows: listRoomOf,
    erase: eraseRowsOf("personId", "support.peerRoom"),
  },
  {
    table: "support.peer_profile",
    name: "support:peers.register.profile.name",
    purpose: "support:peers.register.profile.purpose",
    whose: ["team"],
    holds: ["name", "ownWords", "choice", "moment"],
    recipients: ["chosen"],
    keptFor: "support:peers.keptFor.profile",
    terms: [],
    exportRows: listProfilesOf,
    erase: eraseRowsOf("personId", "support.peerProfile"),
    clear: clearProfilesWithoutRole,
  },
];
