// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { blockCodes, buildingBlocks } from "../terms/building-blocks.ts";
import { ownId } from "../terms/term-ids.ts";

export type ActivityChoices = { block: string; activities: { id: string; name: string }[] }[];

/** What can be ticked, in the language of who reads it: ids of terms, under the block to which they belong. */
export function activityChoices(t: T): ActivityChoices {
  return blockCodes.map((block) => ({
    block: t(`network:terms.building-blocks.${block}`),
    activities: buildingBlocks[block].map((activity) => ({
      id: ownId(`building-blocks/${block}/${activity}`),
      name: t(`network:terms.building-blocks.${activity}`),
    })),
  }));
}
