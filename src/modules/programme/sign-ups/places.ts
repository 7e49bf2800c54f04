// SPDX-License-Identifier: EUPL-1.2

/** What has places of its own, a lock and a waiting list: one date, or a series that is joined as a whole. */
export type Places = { occurrenceId: string } | { seriesId: string };

/** For which of the two a stored sign-up is: the database sees to it that it is one. */
export function placesOf({ occurrenceId, seriesId }: { occurrenceId: string | null; seriesId: string | null }): Places {
  if (occurrenceId !== null) return { occurrenceId };
  if (seriesId !== null) return { seriesId };
  throw new Error("This sign-up is for no date and for no series.");
}

/** The column of a sign-up that says for what it is, and what it holds. */
export function columnOf(places: Places) {
  return "seriesId" in places
    ? ({ column: "seriesId", id: places.seriesId } as const)
    : ({ column: "occurrenceId", id: places.occurrenceId } as const);
}
