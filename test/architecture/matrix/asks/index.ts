// SPDX-License-Identifier: EUPL-1.2
import type { Ask, Make } from "../place.ts";
import { consentAsks } from "./consent.ts";
import { directoryApiAsks } from "./directory-api.ts";
import { directoryEntriesAsks } from "./directory-entries.ts";
import { directoryKeepingAsks } from "./directory-keeping.ts";
import { directoryOpenAsks } from "./directory-open.ts";
import { directorySourcesAsks } from "./directory-sources.ts";
import { houseAsks } from "./house.ts";
import { myPlaceAsks } from "./my-place.ts";
import { peopleAsks } from "./people.ts";
import { platformAsks } from "./platform.ts";
import { programmeAsks } from "./programme.ts";
import { programmePartnersAsks } from "./programme-partners.ts";
import { programmeTeamAsks } from "./programme-team.ts";
import { regionCellsAsks } from "./region-cells.ts";
import { regionCharacteristicsAsks } from "./region-characteristics.ts";
import { regionCooperationAsks } from "./region-cooperation.ts";
import { regionMakingRoomAsks } from "./region-making-room.ts";
import { regionMapAsks } from "./region-map.ts";
import { regionMeetingAsks } from "./region-meeting.ts";
import { regionReleasesAsks } from "./region-releases.ts";
import { securingAsks } from "./securing.ts";
import { selfhelpAsks } from "./selfhelp.ts";
import { selfhelpSharingAsks } from "./selfhelp-sharing.ts";
import { siteAsks } from "./site.ts";
import { spacesAsks } from "./spaces.ts";
import { supportBesideAsks } from "./support-beside.ts";
import { supportFollowingAsks } from "./support-following.ts";
import { supportHoursAsks } from "./support-hours.ts";
import { supportMatchingAsks } from "./support-matching.ts";
import { supportPathsAsks } from "./support-paths.ts";
import { supportRequestsAsks } from "./support-requests.ts";

const asks: Readonly<Record<string, Ask | Make>> = {
  ...platformAsks,
  ...peopleAsks,
  ...securingAsks,
  ...consentAsks,
  ...myPlaceAsks,
  ...spacesAsks,
  ...supportHoursAsks,
  ...supportMatchingAsks,
  ...supportBesideAsks,
  ...supportFollowingAsks,
  ...supportPathsAsks,
  ...supportRequestsAsks,
  ...directoryApiAsks,
  ...directoryEntriesAsks,
  ...directoryKeepingAsks,
  ...directoryOpenAsks,
  ...selfhelpAsks,
  ...selfhelpSharingAsks,
  ...siteAsks,
  ...directorySourcesAsks,
  ...houseAsks,
  ...regionCellsAsks,
  ...regionCharacteristicsAsks,
  ...regionCooperationAsks,
  ...regionMakingRoomAsks,
  ...regionMapAsks,
  ...regionMeetingAsks,
  ...regionReleasesAsks,
  ...programmeAsks,
  ...programmePartnersAsks,
  ...programmeTeamAsks,
};

/** How this route is asked; one with nothing in its address and no form is asked as it is. */
export function askOf(route: string): Ask {
  const ask = asks[route];
  if (!ask) return { make: async () => ({}) };
  return typeof ask === "function" ? { make: ask } : ask;
}
