// SPDX-License-Identifier: EUPL-1.2

/** What one may need of a room: the texts `access.*`. */
export const roomAccessCodes = [
  "wheelchair",
  "lift",
  "wheelchair-toilet",
  "quiet",
  "daylight",
  "hearing-loop",
  "screen",
  "kitchen",
] as const;
export type RoomAccess = (typeof roomAccessCodes)[number];

export type RoomFacts = { name: string; wayThere: string; seats: number | null; access: RoomAccess[] };
/** `access` may hold a code that a newer version wrote. */
export type Room = Omit<RoomFacts, "access"> & { id: string; access: string[] };
