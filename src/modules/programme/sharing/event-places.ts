// SPDX-License-Identifier: EUPL-1.2
import type { DateOfActivity } from "../finding/published-activity.queries.ts";
import type { EventFacts, HouseOfEvents } from "./event-facts.ts";

export function attendanceMode({ placeKind, isOnlineToo }: DateOfActivity): string {
  if (placeKind === "online") return "https://schema.org/OnlineEventAttendanceMode";
  return isOnlineToo ? "https://schema.org/MixedEventAttendanceMode" : "https://schema.org/OfflineEventAttendanceMode";
}

export function isAlwaysOnline({ dates }: EventFacts): boolean {
  return dates.every(({ placeKind }) => placeKind === "online");
}

export function canJoinOnline({ dates }: EventFacts): boolean {
  return dates.some(({ placeKind, isOnlineToo }) => placeKind === "online" || isOnlineToo);
}

export function placesOfDate(facts: EventFacts, date: DateOfActivity) {
  const { canonical, house } = facts;
  const online = { "@id": `${canonical}#online` };
  if (date.placeKind === "online") return online;
  const elsewhere = {
    "@type": "Place",
    name: date.placeName ?? house.name,
    ...(date.placeKind === "here" && { address: addressOfHouse(house) }),
  };
  const place = date.departure?.isElsewhere ? elsewhere : { "@id": `${canonical}#plek` };
  return date.isOnlineToo ? [place, online] : place;
}

export function usualPlace({ activity, house, canonical }: EventFacts) {
  const { placeKind, roomName, locationName, placeNote, address1, city } = activity;
  const isHere = placeKind === "here";
  const name = isHere ? [house.name, roomName].filter(Boolean).join(", ") : (locationName ?? placeNote) || house.name;
  const address = isHere ? addressOfHouse(house) : [address1, city].filter(Boolean).join(", ");
  return { "@type": "Place", "@id": `${canonical}#plek`, name, ...(address && { address }) };
}

function addressOfHouse({ addressLines }: HouseOfEvents): string {
  return addressLines.join(", ");
}
