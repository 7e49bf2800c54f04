// SPDX-License-Identifier: EUPL-1.2

export type { DateBeside, DatesBeside, ProgrammeBeside } from "./beside/beside.ts";
export { hasEntries, listBlocksWithEntries } from "./beside/entries-beside.queries.ts";
export { type CentreFacts, createCentre } from "./centres/centre.commands.ts";
export { countCentres, findCentreByHost, getCentre, listCentres } from "./centres/centre.queries.ts";
export { chooseParts } from "./centres/part.commands.ts";
export { findParts } from "./centres/part.queries.ts";
export { partNames, partsOfCentre, profiles } from "./centres/parts.ts";
export { followMerges, type Merging } from "./doubles/followers.ts";
export { addressOf as directoryAddress } from "./finding/filter.ts";
export { type EntryLink, listFirstEntries } from "./finding/first-entries.queries.ts";
export { loadRows as loadDirectory } from "./hsds/load.commands.ts";
export {
  flatten,
  type Row as DirectoryRow,
  type Rows as DirectoryRows,
  type Tree as DirectoryTree,
} from "./hsds/trees.ts";
export { type Coordinates, distanceKm, readCoordinates, writeCoordinates } from "./locations/coordinates.ts";
export { placeCentre, placePartner } from "./locations/location.commands.ts";
export { findPlaceOfCentre, findPlaceOfPartner } from "./locations/location.queries.ts";
export { networkModule } from "./module.ts";
export { closeDays, reopenDay, replaceOpeningHours } from "./opening-hours/opening-hours.commands.ts";
export { findOpening, type Opening } from "./opening-hours/opening-hours.queries.ts";
export {
  nextMoment,
  type OpeningHours,
  type OpenStatus,
  openOn,
  openStatus,
} from "./opening-hours/opening-hours.ts";
export { describeOpening, type OpeningWords } from "./opening-hours/opening-words.ts";
export { changeCentreFront } from "./organizations/centre-front.commands.ts";
export { getCentreFront } from "./organizations/centre-front.queries.ts";
export type { CentreFront } from "./organizations/centre-front.ts";
export { addPartner, changePartner } from "./organizations/organization.commands.ts";
export { findPartner, listOfferers, listPartners } from "./organizations/organization.queries.ts";
export { isWebAddress, type Organization, type OrganizationFacts } from "./organizations/organization.ts";
export { keepTheDirectory } from "./permissions.ts";
export type * from "./tables.ts";
export type { TermCode } from "./terms/own-terms.ts";
export { ownId } from "./terms/term-ids.ts";
export { networkTexts } from "./texts.ts";
export { ourGroups, wordsToTell } from "./words/our-groups.ts";
export { addGroup, changeGroup, removeGroup, switchOff, switchOn } from "./words/synonym.commands.ts";
export { listSynonyms, type Synonym } from "./words/synonym.queries.ts";
export { understand } from "./words/understand.ts";
