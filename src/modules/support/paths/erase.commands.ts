// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { refreshAvailability } from "../peers/availability.commands.ts";
import { eraseRequest } from "../requests/request.commands.ts";
import type { Path } from "./path.ts";

/** Gone at once, from every table, with what was asked at first. Who walked along hears that it is gone, and no word of it. */
export async function erasePath(trx: Transaction, path: Path, now: Temporal.Instant): Promise<void> {
  const { id, peerId, centreId } = path;
  await eraseRequest(trx, id);
  if (peerId === null) return;
  await recordEvent(trx, "support.path-erased", peerId, centreId, now);
  await refreshAvailability(trx, { peerId, centreId }, now);
}
