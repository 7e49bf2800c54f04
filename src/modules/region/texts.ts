// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import cellsEn from "./cells/texts/en.json" with { type: "json" };
import cellsNl from "./cells/texts/nl.json" with { type: "json" };
import characteristicsEn from "./characteristics/texts/en.json" with { type: "json" };
import characteristicsNl from "./characteristics/texts/nl.json" with { type: "json" };
import cooperationEn from "./cooperation/texts/en.json" with { type: "json" };
import cooperationNl from "./cooperation/texts/nl.json" with { type: "json" };
import makingRoomEn from "./making-room/texts/en.json" with { type: "json" };
import makingRoomNl from "./making-room/texts/nl.json" with { type: "json" };
import mapEn from "./map/texts/en.json" with { type: "json" };
import mapNl from "./map/texts/nl.json" with { type: "json" };
import meetingEn from "./meeting/texts/en.json" with { type: "json" };
import meetingNl from "./meeting/texts/nl.json" with { type: "json" };
import releasesEn from "./releases/texts/en.json" with { type: "json" };
import releasesNl from "./releases/texts/nl.json" with { type: "json" };

const dutch = {
  map: mapNl,
  cells: cellsNl,
  meeting: meetingNl,
  cooperation: cooperationNl,
  makingRoom: makingRoomNl,
  characteristics: characteristicsNl,
  releases: releasesNl,
};
const english: typeof dutch = {
  map: mapEn,
  cells: cellsEn,
  meeting: meetingEn,
  cooperation: cooperationEn,
  makingRoom: makingRoomEn,
  characteristics: characteristicsEn,
  releases: releasesEn,
};

declare module "#platform/i18n" {
  interface Texts {
    region: typeof dutch;
  }
}

export const regionTexts: TextsOf<typeof dutch> = { nl: dutch, en: english };
