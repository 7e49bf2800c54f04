// SPDX-License-Identifier: EUPL-1.2

/** A date of the programme that stays although the house is closed that day: someone chose that day, or people count on it. */
export type DateThatStays = {
  id: string;
  day: string;
  activityId: string;
  title: string;
  startsLocal: string;
  endsLocal: string;
  placesTaken: number;
  waiting: number;
};
