// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastStories, storyTerm } from "./stories/clearing.commands.ts";

/** Nobody can say whose a story is, we neither: so there is nothing to hand over, and it goes at the end of its term. */
export const characteristicsTables: PersonalTable[] = [
  {
    table: "region.asking_story",
    name: "region:characteristics.register.name",
    purpose: "region:characteristics.register.purpose",
    whose: ["guest"],
    holds: ["ownWords"],
    recipients: ["hosts"],
    terms: [storyTerm],
    keptFor: "region:characteristics.register.keptFor",
    remains: "region:characteristics.register.remains",
    exportRows: async () => [],
    erase: async () => 0,
    clear: clearPastStories,
  },
];
