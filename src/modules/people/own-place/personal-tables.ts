// SPDX-License-Identifier: EUPL-1.2
import { type PersonalTable, rowsOf } from "#platform/rights";
import { clearPlaceRequests, erasePlaceRequests, listPlaceRequests } from "./place-clearing.commands.ts";

export const placeTables: PersonalTable[] = [
  {
    table: "people.place_request",
    name: "people:place.register.request.name",
    purpose: "people:place.register.request.purpose",
    whose: ["ownPlace"],
    holds: ["name", "email", "language", "moment"],
    recipients: [],
    keptFor: "people:place.keptFor.request",
    terms: [],
    exportRows: listPlaceRequests,
    erase: erasePlaceRequests,
    clear: clearPlaceRequests,
  },
  {
    table: "people.notification_choice",
    name: "people:place.register.messages.name",
    purpose: "people:place.register.messages.purpose",
    whose: ["ownPlace"],
    holds: ["choice", "moment"],
    recipients: [],
    keptFor: "people:place.keptFor.messages",
    terms: [],
    ...rowsOf("personId", "people.notificationChoice", ["kind", "way", "changedAt"], ["kind"]),
  },
];
