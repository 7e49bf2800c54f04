// SPDX-License-Identifier: EUPL-1.2
import type { ActivityFacts } from "../activities/activity.ts";
import type { Here } from "./here.ts";
import { findNamed, plainly } from "./names.ts";

export type Place = Pick<ActivityFacts, "placeKind" | "roomId" | "locationId" | "placeNote">;

type Saying = { place: { room: string | null; location: string } };

const longestNote = 240;
const webAddress = /https?:\/\/\S+/gi;
const onlineWords = /\bonline\b|\bzoom\b|\bteams\b|\bjitsi\b|google meet|meet\.google|videobell/;
const roomWords =
  /(?:zaal|kamer|ruimte|keuken|atelier|tuin|lokaal|verdieping|room|kitchen|garden|floor)\b|begane grond/;

/** A room of the house, a place that is known, or in words. The address of an online meeting stays out of sight. */
export function findPlace({ place }: Saying, here: Here): Place {
  const nowhere: Place = { placeKind: "here", roomId: null, locationId: null, placeNote: "" };
  const words = [place.room ?? "", place.location].filter((text) => text !== "").join(", ");
  const room = findNamed(here.rooms, place.room ?? "") ?? findNamed(here.rooms, place.location);
  if (room) return { ...nowhere, roomId: room.id };
  if (isOnline(words)) return { ...nowhere, placeKind: "online", placeNote: noteOf(words, here) };
  if (words === "" && here.partner) return { ...nowhere, placeKind: "elsewhere", placeNote: here.partner };
  if (words === "" || isHere(words, here)) return nowhere;

  const location = findNamed(here.locations, place.location);
  if (location) return { ...nowhere, placeKind: "elsewhere", locationId: location.id };
  const isRoom = !here.partner && (place.location === "" || roomWords.test(plainly(words)));
  return { ...nowhere, placeKind: isRoom ? "here" : "elsewhere", placeNote: words.slice(0, longestNote) };
}

export function holdsMeetingAddress({ place }: Saying): boolean {
  return place.location.search(webAddress) !== -1 && isOnline(place.location);
}

function isOnline(words: string): boolean {
  return onlineWords.test(plainly(words)) || /^https?:\/\/\S+$/i.test(words);
}

function noteOf(words: string, { t }: Here): string {
  const left = words.replaceAll(webAddress, "").replaceAll(/[\s,;:]+$/g, "");
  return plainly(left).replace(onlineWords, "").trim() === ""
    ? t("programme:incoming.content.online")
    : left.slice(0, longestNote);
}

/** The centre's own name or street: "De Proeftuin, Kade 12, 1500 AA Waterdam". */
function isHere(words: string, { ownNames }: Here): boolean {
  return (
    findNamed(
      ownNames.map((name) => ({ id: name, name })),
      words,
    ) !== null
  );
}
