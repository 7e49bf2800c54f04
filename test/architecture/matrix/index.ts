// SPDX-License-Identifier: EUPL-1.2
import { consentRows } from "./rows/consent.ts";
import { directoryApiRows } from "./rows/directory-api.ts";
import { directoryEntriesRows } from "./rows/directory-entries.ts";
import { directoryKeepingRows } from "./rows/directory-keeping.ts";
import { directoryMapRows } from "./rows/directory-map.ts";
import { directoryOpenRows } from "./rows/directory-open.ts";
import { directorySourcesRows } from "./rows/directory-sources.ts";
import { houseRows } from "./rows/house.ts";
import { myPlaceRows } from "./rows/my-place.ts";
import { peopleRows } from "./rows/people.ts";
import { platformRows } from "./rows/platform.ts";
import { programmeRows } from "./rows/programme.ts";
import { programmePartnersRows } from "./rows/programme-partners.ts";
import { programmeTeamRows } from "./rows/programme-team.ts";
import { regionCellsRows } from "./rows/region-cells.ts";
import { regionCharacteristicsRows } from "./rows/region-characteristics.ts";
import { regionCooperationRows } from "./rows/region-cooperation.ts";
import { regionMakingRoomRows } from "./rows/region-making-room.ts";
import { regionMapRows } from "./rows/region-map.ts";
import { regionMeetingRows } from "./rows/region-meeting.ts";
import { regionReleasesRows } from "./rows/region-releases.ts";
import { securingRows } from "./rows/securing.ts";
import { selfhelpRows } from "./rows/selfhelp.ts";
import { selfhelpSharingRows } from "./rows/selfhelp-sharing.ts";
import { siteRows } from "./rows/site.ts";
import { spacesRows } from "./rows/spaces.ts";
import { supportBesideRows } from "./rows/support-beside.ts";
import { supportFiguresRows } from "./rows/support-figures.ts";
import { supportFollowingRows } from "./rows/support-following.ts";
import { supportHoursRows } from "./rows/support-hours.ts";
import { supportMatchingRows } from "./rows/support-matching.ts";
import { supportPathsRows } from "./rows/support-paths.ts";
import { supportRequestsRows } from "./rows/support-requests.ts";
import { readTable } from "./table.ts";

/** Every route of the program, and what it answers to whom: written by hand, file by file. */
const written = {
  ...platformRows,
  ...peopleRows,
  ...securingRows,
  ...consentRows,
  ...myPlaceRows,
  ...spacesRows,
  ...supportMatchingRows,
  ...supportBesideRows,
  ...supportFollowingRows,
  ...supportPathsRows,
  ...supportRequestsRows,
  ...directoryApiRows,
  ...directoryEntriesRows,
  ...directoryKeepingRows,
  ...directoryMapRows,
  ...directoryOpenRows,
  ...selfhelpRows,
  ...selfhelpSharingRows,
  ...siteRows,
  ...directorySourcesRows,
  ...houseRows,
  ...regionCellsRows,
  ...regionCharacteristicsRows,
  ...regionCooperationRows,
  ...regionMakingRoomRows,
  ...regionMapRows,
  ...regionMeetingRows,
  ...regionReleasesRows,
  ...supportFiguresRows,
  ...supportHoursRows,
  ...programmeRows,
  ...programmePartnersRows,
  ...programmeTeamRows,
};
export const matrix = readTable(written);

/** A route may have more rows, each with a word about when: "GET /team (today)". */
export function routeOf(row: string): string {
  return row.replace(/ \(.*\)$/, "");
}

/** For the bench. */
export function matrixSize(): { routes: number; cells: number } {
  return {
    routes: new Set([...matrix.keys()].map(routeOf)).size,
    cells: [...matrix.values()].reduce((sum, row) => sum + row.size, 0),
  };
}
