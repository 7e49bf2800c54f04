// SPDX-License-Identifier: EUPL-1.2
import * as identity from "./2026-11-22-identity.ts";
import * as network from "./2026-11-22-network.ts";
import * as people from "./2026-11-22-people.ts";
import * as platform from "./2026-11-22-platform.ts";
import * as programme from "./2026-11-22-programme.ts";
import * as site from "./2026-11-22-site.ts";
import * as spaces from "./2026-11-22-spaces.ts";
import * as calendars from "./2026-11-23-calendars.ts";
import * as calls from "./2026-11-23-calls.ts";
import * as confirming from "./2026-11-23-confirming.ts";
import * as dates from "./2026-11-23-dates.ts";
import * as joining from "./2026-11-23-joining.ts";
import * as leading from "./2026-11-23-leading.ts";
import * as news from "./2026-11-23-news.ts";
import * as offers from "./2026-11-23-offers.ts";
import * as parting from "./2026-11-23-parting.ts";
import * as passkeys from "./2026-11-23-passkeys.ts";
import * as search from "./2026-11-23-search.ts";
import * as sources from "./2026-11-23-sources.ts";
import * as statistics from "./2026-11-23-statistics.ts";
import * as team from "./2026-11-23-team.ts";
import * as translations from "./2026-11-23-translations.ts";
import * as consent from "./2026-11-24-consent.ts";
import * as rubs from "./2026-11-24-house.ts";
import * as myPlace from "./2026-11-24-my-place.ts";
import * as reading from "./2026-11-24-reading.ts";
import * as rights from "./2026-11-24-rights.ts";
import * as roles from "./2026-11-24-roles.ts";
import * as securing from "./2026-11-24-securing.ts";
import * as backups from "./2026-11-25-backups.ts";
import * as beheer from "./2026-11-25-beheer.ts";
import * as logCheck from "./2026-11-25-log-check.ts";
import * as mail from "./2026-11-25-mail.ts";
import * as noSamples from "./2026-11-25-no-samples.ts";
import * as operators from "./2026-11-25-operators.ts";
import * as parts from "./2026-11-25-parts.ts";
import * as pictures from "./2026-11-25-pictures.ts";
import * as quotas from "./2026-11-25-quotas.ts";
import * as sessionTokens from "./2026-11-25-session-tokens.ts";
import * as tasks from "./2026-11-26-tasks.ts";
import * as wordsOfJoining from "./2026-11-26-words-of-joining.ts";
import * as wordsOfKinds from "./2026-11-26-words-of-kinds.ts";
import * as whoDoesWhat from "./2026-11-27-who-does-what.ts";
import * as pictureSpots from "./2026-11-28-picture-spots.ts";
import * as directory from "./2026-11-29-directory.ts";
import * as terms from "./2026-11-29-terms.ts";
import * as keeping from "./2026-11-30-keeping.ts";
import * as places from "./2026-11-30-places.ts";
import * as directorySources from "./2026-11-30-sources.ts";
import * as words from "./2026-11-30-words.ts";
import * as cells from "./2026-12-01-cells.ts";
import * as characteristics from "./2026-12-01-characteristics.ts";
import * as cooperation from "./2026-12-01-cooperation.ts";
import * as directoryKept from "./2026-12-01-directory.ts";
import * as makingRoom from "./2026-12-01-making-room.ts";
import * as regionMap from "./2026-12-01-map.ts";
import * as meeting from "./2026-12-01-meeting.ts";
import * as merges from "./2026-12-01-merges.ts";
import * as region from "./2026-12-01-region.ts";
import * as releases from "./2026-12-01-releases.ts";
import * as supportCloser from "./2026-12-02-closer.ts";
import * as supportFollowing from "./2026-12-02-following.ts";
import * as supportHours from "./2026-12-02-hours.ts";
import * as ownSide from "./2026-12-02-own-side.ts";
import * as supportPaths from "./2026-12-02-paths.ts";
import * as supportRequests from "./2026-12-02-requests.ts";
import * as roundTables from "./2026-12-02-round-tables.ts";
import * as sharing from "./2026-12-02-sharing.ts";
import * as support from "./2026-12-02-support.ts";
import * as selfhelpSharing from "./2026-12-09-20-selfhelp-sharing.ts";
import * as selfhelpStories from "./2026-12-09-30-selfhelp-stories.ts";
import * as selfhelp from "./2026-12-09-selfhelp.ts";

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
  "2026-11-23-04-leading": leading,
  "2026-11-23-05-parting": parting,
  "2026-11-23-15-calls": calls,
  "2026-11-23-20-translations": translations,
  "2026-11-23-25-search": search,
  "2026-11-23-30-sources": sources,
  "2026-11-23-31-news": news,
  "2026-11-23-40-calendars": calendars,
  "2026-11-23-50-confirming": confirming,
  "2026-11-23-51-offers": offers,
  "2026-11-23-60-passkeys": passkeys,
  "2026-11-23-70-statistics": statistics,
  "2026-11-24-10-roles": roles,
  "2026-11-24-20-securing": securing,
  "2026-11-24-25-my-place": myPlace,
  "2026-11-24-40-reading": reading,
  "2026-11-24-50-consent": consent,
  "2026-11-24-60-rights": rights,
  "2026-11-24-70-house": rubs,
  "2026-11-25-10-operators": operators,
  "2026-11-25-11-beheer": beheer,
  "2026-11-25-12-quotas": quotas,
  "2026-11-25-13-log-check": logCheck,
  "2026-11-25-20-parts": parts,
  "2026-11-25-30-backups": backups,
  "2026-11-25-40-session-tokens": sessionTokens,
  "2026-11-25-50-mail": mail,
  "2026-11-25-60-pictures": pictures,
  "2026-11-25-90-no-samples": noSamples,
  "2026-11-26-tasks": tasks,
  "2026-11-26-words-of-joining": wordsOfJoining,
  "2026-11-26-words-of-kinds": wordsOfKinds,
  "2026-11-27-who-does-what": whoDoesWhat,
  "2026-11-28-picture-spots": pictureSpots,
  "2026-11-29-10-directory": directory,
  "2026-11-29-20-terms": terms,
  "2026-11-30-keeping": keeping,
  "2026-11-30-places": places,
  "2026-11-30-sources": directorySources,
  "2026-11-30-words": words,
  "2026-12-01-10-region": region,
  "2026-12-01-20-directory": directoryKept,
  "2026-12-01-20-map": regionMap,
  "2026-12-01-30-cells": cells,
  "2026-12-01-40-meeting": meeting,
  "2026-12-01-50-cooperation": cooperation,
  "2026-12-01-60-making-room": makingRoom,
  "2026-12-01-70-characteristics": characteristics,
  "2026-12-01-80-releases": releases,
  "2026-12-01-90-merges": merges,
  "2026-12-02-10-support": support,
  "2026-12-02-20-hours": supportHours,
  "2026-12-02-30-requests": supportRequests,
  "2026-12-02-50-paths": supportPaths,
  "2026-12-02-60-following": supportFollowing,
  "2026-12-02-80-sharing": sharing,
  "2026-12-02-85-own-side": ownSide,
  "2026-12-02-90-round-tables": roundTables,
  "2026-12-02-95-closer": supportCloser,
  "2026-12-09-10-selfhelp": selfhelp,
  "2026-12-09-20-selfhelp-sharing": selfhelpSharing,
  "2026-12-09-30-selfhelp-stories": selfhelpStories,
};
