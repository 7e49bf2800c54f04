// SPDX-License-Identifier: EUPL-1.2
import { slugOf } from "#platform/http";
import { isLanguage, type Language } from "#platform/i18n";

export type ScreenChoice = {
  /** The name of a room of the house; null: all of it. */
  room: string | null;
  /** Null: as the device has it. */
  scheme: "dark" | "light" | null;
  /** Another language than that of the path was asked for. */
  elsewhere: Language | null;
};

/** What stands in the address of a screen; what is not known there is as if it were not. */
export function readChoice(query: URLSearchParams, roomNames: readonly string[], language: Language): ScreenChoice {
  const asked = query.get("ruimte");
  const wanted = query.get("taal") ?? "";
  return {
    room: roomNames.find((name) => roomSlug(name) === asked) ?? null,
    scheme: query.has("donker") ? "dark" : query.has("licht") ? "light" : null,
    elsewhere: isLanguage(wanted) && wanted !== language ? wanted : null,
  };
}

/** One address for one screen, whatever the order in which somebody typed it. */
export function screenPath({ room, scheme }: Pick<ScreenChoice, "room" | "scheme">): string {
  const parts = [
    ...(room === null ? [] : [`ruimte=${roomSlug(room)}`]),
    ...(scheme === null ? [] : [scheme === "dark" ? "donker" : "licht"]),
  ];
  return parts.length === 0 ? "/scherm" : `/scherm?${parts.join("&")}`;
}

function roomSlug(name: string): string {
  return slugOf(name, "ruimte");
}
