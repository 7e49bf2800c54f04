// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { CentreOfRequest } from "#platform/http";

/** RFC 9116 asks for less than a year, so that nobody goes by an old file. */
const daysItHolds = 180;

/** Whom to tell of a hole in the wall: whoever runs the installation, else the house itself. */
export function writeSecurityTxt(centre: CentreOfRequest, contact: string | null, now: Temporal.Instant): string {
  const isHttps = centre.origin.startsWith("https://");
  const lines = [
    `Contact: ${contact ?? contactOfHouse(centre)}`,
    `Expires: ${startOfDay(now.add({ hours: 24 * daysItHolds }))}`,
    "Preferred-Languages: nl, en",
    ...(isHttps ? [`Canonical: ${centre.origin}/.well-known/security.txt`] : []), // else it may not be named
  ];
  return `${lines.join("\n")}\n`;
}

function contactOfHouse({ frame, origin }: CentreOfRequest): string {
  return frame.email ? `mailto:${frame.email}` : `${origin}/contact`;
}

/** The same all day, so that whoever asks again hears that nothing changed. */
function startOfDay(instant: Temporal.Instant): string {
  return `${instant.toString().slice(0, 10)}T00:00:00Z`;
}
