// SPDX-License-Identifier: EUPL-1.2

export type { DateBeside, DatesBeside, ProgrammeBeside } from "./beside/beside.ts";
export { hasEntries, listBlocksWithEntries } from "./beside/entries-beside.queries.ts";
export { type CentreFacts, createCentre } from "./centres/centre.commands.ts";
export { countCentres, findCentreByHost, getCentre, listCentres } from "./centres/centre.queries.ts";
export { chooseParts } from "./centres/part.commands.ts";
export { findParts } from "./centres/part.queries.ts";
export { partNames, partsOfCentre, profiles } from "./centres/parts.ts";
export { addRegion, moveCentre, nameRegion } from "./centres/region.commands.ts";
export {
  getRegion,
  listHousesOfRegion,
  listOtherRegions,
  type Region,
} from "./centres/region.queries.ts";
export { raiseForRegion } from "./directory/raise.commands.ts";
export { followMerges, type Merging } from "./doubles/followers.ts";
export { addressOf as directoryAddress } from "./finding/filter.ts";
export { audienceWords } from "./finding/filter-words.ts";
export { type EntryLink, listFirstEntries } from "./finding/first-entries.queries.ts";
export { loadRows as loadDirectory } from "./hsds/load.commands.ts";
export {
  flatten,
  type Row as DirectoryRow,
  type Rows as DirectoryRows,
  type Tree as DirectoryTree,
} from "./hsds/trees.ts";
export { behindKeeper } from "./keeping/behind-keeper.tsx";
export { noteCheck } from "./keeping/check.commands.ts";
export { findLastCheck } from "./keeping/check.queries.ts";
export type { LastCheck } from "./keeping/check.ts";
export { checkedInWords } from "./keeping/checked-line.tsx";
export { emptyEntry, emptyPlace } from "./keeping/entry-facts.ts";
export { seeKeeper } from "./keeping/keeper.commands.ts";
export type { Keeper } from "./keeping/keeper.queries.ts";
export { asKeeper } from "./keeping/keeper.views.tsx";
export { listKeeperAddresses } from "./keeping/keeper-addresses.queries.ts";
export { askOnKeeperPage, type KeeperAsk } from "./keeping/keeper-asks.ts";
export { keeping } from "./keeping/keeping-limit.ts";
export { writeLetter, writeToKeepers } from "./keeping/letters.ts";
export { directoryItself } from "./keeping/names.ts";
export { saveOrganization } from "./keeping/organization.commands.ts";
export { saveEntry } from "./keeping/save-entry.commands.ts";
export { findFirstCentre } from "./keeping/watch.queries.ts";
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
export {
  findPartner,
  listOfferers,
  listOrganizationNames,
  listPartners,
} from "./organizations/organization.queries.ts";
export { isWebAddress, type Organization, type OrganizationFacts } from "./organizations/organization.ts";
export { keepTheDirectory } from "./permissions.ts";
export { listMunicipalities, type Municipality } from "./places/municipality.ts";
export { municipalityOf } from "./places/municipality-of.ts";
export { claimSourceIn, isUnclaimed } from "./sources/claim.commands.ts";
export { findFailingSource } from "./sources/failing-source.queries.ts";
export { type SourceRow, SourceRows, StateNotice } from "./sources/source-state.pages.tsx";
export { causeOfProblem, hostOf, type StateInWords } from "./sources/source-state.ts";
export { problemInWords } from "./sources/source-words.ts";
export type * from "./tables.ts";
export {
  type BuildingBlockActivity,
  buildingBlockActivities,
} from "./terms/building-blocks.ts";
export type { TermCode } from "./terms/own-terms.ts";
export { ownId } from "./terms/term-ids.ts";
export { networkTexts } from "./texts.ts";
export { ourGroups, wordsToTell } from "./words/our-groups.ts";
export { addGroup, changeGroup, removeGroup, switchOff, switchOn } from "./words/synonym.commands.ts";
export { listSynonyms, type Synonym } from "./words/synonym.queries.ts";
export { freeWords, languageWords, readFacts, signLanguageWords } from "./words/typed-words.ts";
export { understand } from "./words/understand.ts";
