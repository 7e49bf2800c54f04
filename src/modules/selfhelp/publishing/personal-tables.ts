// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearPastStories, eraseStoriesOf } from "./story.commands.ts";
import { exportStories } from "./story.queries.ts";

export const publishingTables: PersonalTable[] = [
  {
    table: "selfhelp.story",
    name: "selfhelp:publishing.register.name",
    purpose: "selfhelp:publishing.register.purpose",
    whose: ["ownPlace"],
    holds: ["name", "ownWords", "moment"],
    recipients: ["chosen"],
    terms: [],
    keptFor: "selfhelp:publishing.register.keptFor",
    exportRows: exportStories,
    erase: eraseStoriesOf,
    clear: clearPastStories,
  },
];
