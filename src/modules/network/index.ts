// SPDX-License-Identifier: EUPL-1.2

export { type CentreFacts, createCentre } from "./centres/centre.commands.ts";
export { countCentres, findCentreByHost, getCentre, listCentres } from "./centres/centre.queries.ts";
export { chooseParts } from "./centres/part.commands.ts";
export { findParts } from "./centres/part.queries.ts";
export { partNames, partsOfCentre, profiles } from "./centres/parts.ts";
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
export type * from "./tables.ts";
export { networkTexts } from "./texts.ts";
