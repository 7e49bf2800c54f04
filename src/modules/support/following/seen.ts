// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDayOfYear } from "#platform/clock";
import type { Walking } from "../paths/letter.ts";
import type { WalkingSide } from "./tables.ts";
import type { Version } from "./written.ts";

/** How either of the two is called here; whoever gave no name is "you" on their own page. */
export function nameOf({ t, path, side: viewer }: Walking, side: WalkingSide): string {
  if (side === "peer") return path.peerName || t("support:following.name.peer");
  return path.name || t(viewer === "holder" ? "support:following.name.you" : "support:following.name.other");
}

/** Without the year, as long as it is this one. */
export function shortDay({ language, today }: Pick<Walking, "language" | "today">, day: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayOfYear(day, language) : formatDate(day, language);
}

type Writer = Pick<Version, "writerName" | "writtenAs" | "writtenOn">;

/** "Samir, 12 november, samen opgeschreven" */
export function writerLine(seen: Walking, { writerName, writtenAs, writtenOn }: Writer): string {
  const name = writerName || nameOf(seen, writtenAs === "self" ? "holder" : "peer");
  return seen.t(`support:following.writer.${writtenAs}`, { name, day: shortDay(seen, writtenOn) });
}
