// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { renderDocument } from "./download.pages.tsx";
import { asReadable, type OwnKind } from "./own-kinds.ts";
import type { Wording } from "./readable-rows.ts";

export type DownloadFacts = { wording: Wording; centreName: string; madeAt: Temporal.Instant };

/** Everything about one person, to keep: a page to read and the same for other programs. */
export async function makeDownload(kinds: OwnKind[], facts: DownloadFacts): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate"); // not at start, when nobody asks yet
  const { t } = facts.wording;
  const files = {
    [t("site:rights.download.page")]: strToU8(asPage(kinds, facts)),
    [t("site:rights.download.json")]: strToU8(asJson(kinds, facts)),
  };
  return zipSync(files, { mtime: facts.madeAt.epochMilliseconds });
}

function asPage(kinds: OwnKind[], { wording, centreName, madeAt }: DownloadFacts): string {
  const madeOn = madeAt.toZonedDateTimeISO(wording.zone).toPlainDate().toString();
  return renderDocument({ ...wording, centreName, madeOn, kinds: asReadable(kinds, wording) });
}

function asJson(kinds: OwnKind[], { centreName, madeAt }: DownloadFacts): string {
  return JSON.stringify({ centre: centreName, madeAt, kinds }, null, 2);
}
