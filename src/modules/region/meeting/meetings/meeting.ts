// SPDX-License-Identifier: EUPL-1.2
export type Meeting = { id: string; title: string; place: string; heldOn: string; code: string };

export type MeetingDay = "ahead" | "today" | "past";

/** Its code opens on the day itself, from midnight to midnight. */
export function dayOfMeeting({ heldOn }: Pick<Meeting, "heldOn">, today: string): MeetingDay {
  if (heldOn === today) return "today";
  return heldOn > today ? "ahead" : "past";
}

/** Where a phone goes that reads the code from a screen or from paper. */
export function guestPath(code: string): string {
  return `/regio/meedoen/${code}`;
}
