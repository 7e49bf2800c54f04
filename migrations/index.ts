// SPDX-License-Identifier: EUPL-1.2
import * as identity from "./2026-11-22-identity.ts";
import * as network from "./2026-11-22-network.ts";
import * as people from "./2026-11-22-people.ts";
import * as platform from "./2026-11-22-platform.ts";
import * as programme from "./2026-11-22-programme.ts";
import * as site from "./2026-11-22-site.ts";
import * as spaces from "./2026-11-22-spaces.ts";
import * as dates from "./2026-11-23-dates.ts";
import * as joining from "./2026-11-23-joining.ts";
import * as team from "./2026-11-23-team.ts";

/** One order for all modules: that of these names. A migration never changes once released. */
export const migrations = {
  "2026-11-22-01-platform": platform,
  "2026-11-22-02-identity": identity,
  "2026-11-22-03-network": network,
  "2026-11-22-04-people": people,
  "2026-11-22-05-spaces": spaces,
  "2026-11-22-06-programme": programme,
  "2026-11-22-07-site": site,
  "2026-11-23-01-joining": joining,
  "2026-11-23-02-dates": dates,
  "2026-11-23-03-team": team,
};
