// SPDX-License-Identifier: EUPL-1.2
import {
  type BuildingBlockActivity,
  buildingBlockActivities,
  type EntryLink,
  listFirstEntries,
} from "#modules/network";
import type { AppContext, CentreOfRequest } from "#platform/http";
import { blockOfKind } from "../activities/kinds.ts";
import type { PublishedActivity } from "../finding/published-activity.queries.ts";

/** What the directory has beside an activity; null where there is nothing of it. */
export type DirectoryBeside = { organizationId: string | null; block: BuildingBlockActivity | null };

const nothing: DirectoryBeside = { organizationId: null, block: null };
const mostEntries = 3;

export function directoryBeside(
  { parts, blocksWithEntries }: CentreOfRequest,
  activity: PublishedActivity,
): DirectoryBeside {
  if (!parts.has("directory")) return nothing;
  const { partnerId, partnerHasEntries } = activity;
  const block = blockOf(activity);
  return {
    organizationId: partnerHasEntries ? partnerId : null,
    block: block && blocksWithEntries?.has(block) ? block : null,
  };
}

/** What the directory has for the words that someone looks for in the programme. */
export async function findEntriesFor(c: AppContext, words: string | undefined): Promise<EntryLink[]> {
  const { db, centre, now } = c.var;
  if (words === undefined || !centre.parts.has("directory")) return [];
  const asked = { regionId: centre.regionId, centreId: centre.id, words, now: now(), timeZone: centre.timeZone };
  return (await listFirstEntries(db, asked)).slice(0, mostEntries);
}

function blockOf({ buildingBlockActivity, kind }: PublishedActivity): BuildingBlockActivity | null {
  const own = buildingBlockActivities.find((code) => code === buildingBlockActivity);
  return own ?? blockOfKind(kind);
}
