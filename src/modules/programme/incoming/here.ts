// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { Named } from "./names.ts";

/** The centre that a file is brought in at: by its names a room or a partner is recognized. */
export type Here = {
  centreId: string;
  /** Who offers what does not say who offers it. */
  organizationId: string;
  /** Within it a UID stands for one activity: "file", or the id of what comes in by address. */
  source: string;
  /** The name of the partner whose agenda it is: what says no place is at theirs. */
  partner: string | null;
  zone: string;
  today: string;
  /** Its own name and the first line of its address. */
  ownNames: string[];
  rooms: Named[];
  locations: Named[];
  offerers: Named[];
  closedDays: ReadonlySet<string>;
  /** In the language that the centre writes its programme in. */
  t: T;
};
