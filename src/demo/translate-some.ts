// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { writeTranslation } from "#modules/programme";
import type { Transaction } from "#platform/db";
import { centre } from "./centre.ts";
import { get, type IdsByTitle } from "./ids.ts";
import { translations } from "./translations.ts";

export async function translateSome(trx: Transaction, idsByTitle: IdsByTitle, now: Temporal.Instant): Promise<void> {
  for (const { of, language, ...texts } of translations) {
    const id = get(idsByTitle, of);
    const rest = { placeNote: "", audienceReason: "", costNote: "", capacityReason: "", description: "" };
    await writeTranslation(trx, { id, centreId: centre.id }, language, { ...rest, ...texts, stillRight: [] }, now);
  }
}
