// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** The tables of the directory: the objects of HSDS 3.2, column by column. What ours add is said where it stands. */
export type PlaceType = "physical" | "postal" | "virtual";
export type ServiceStatus = "active" | "inactive" | "defunct" | "temporarily closed";
export type Weekday = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";
export type AccessibilityTable = {
  id: Generated<string>;
  locationId: string | null;
  description: string | null;
  details: string | null;
  url: string | null;
  position: Generated<number>;
};
export type AddressTable = {
  id: Generated<string>;
  locationId: string | null;
  address1: string;
  address2: string | null;
  city: string;
  postalCode: Generated<string>;
  country: Generated<string>;
  addressType: Generated<PlaceType>;
  attention: string | null;
  region: string | null;
  stateProvince: Generated<string>;
  position: Generated<number>;
};
export type AttributeTable = {
  id: Generated<string>;
  linkId: string;
  taxonomyTermId: string | null;
  linkType: string | null;
  linkEntity: string | null;
  value: string | null;
  label: string | null;
  position: Generated<number>;
};
export type ContactTable = {
  id: Generated<string>;
  organizationId: string | null;
  serviceId: string | null;
  serviceAtLocationId: string | null;
  locationId: string | null;
  name: string | null;
  title: string | null;
  department: string | null;
  email: string | null;
  position: Generated<number>;
};
export type CostOptionTable = {
  id: Generated<string>;
  serviceId: string | null;
  validFrom: string | null;
  validTo: string | null;
  option: string | null;
  currency: string | null;
  amount: number | null;
  amountDescription: string | null;
  position: Generated<number>;
};
export type FundingTable = {
  id: Generated<string>;
  organizationId: string | null;
  serviceId: string | null;
  source: string | null;
  position: Generated<number>;
};
export type LanguageTable = {
  id: Generated<string>;
  serviceId: string | null;
  locationId: string | null;
  phoneId: string | null;
  name: string | null;
  code: string | null;
  note: string | null;
  position: Generated<number>;
};
export type LocationTable = {
  id: Generated<string>;
  organizationId: string | null;
  locationType: Generated<PlaceType>;
  name: string | null;
  description: string | null;
  transportation: string | null;
  latitude: number | null;
  longitude: number | null;
  regionId: Generated<string>;
  url: string | null;
  alternateName: string | null;
  externalIdentifier: string | null;
  externalIdentifierType: string | null;
  position: Generated<number>;
  isConfidential: Generated<boolean>;
};
export type MetadataTable = {
  id: Generated<string>;
  resourceId: string;
  resourceType: string | null;
  lastActionDate: string;
  lastActionType: string;
  fieldName: string;
  previousValue: string;
  replacementValue: string;
  updatedBy: string;
  position: Generated<number>;
};
export type OrganizationTable = {
  isPartner: Generated<boolean>;
  id: Generated<string>;
  name: string;
  alternateName: string | null;
  description: Generated<string>;
  email: string | null;
  website: string | null;
  regionId: Generated<string>;
  taxStatus: string | null;
  taxId: string | null;
  yearIncorporated: number | null;
  legalStatus: string | null;
  logo: string | null;
  uri: string | null;
  parentOrganizationId: string | null;
  position: Generated<number>;
};
export type OrganizationIdentifierTable = {
  id: Generated<string>;
  organizationId: string | null;
  identifierScheme: string | null;
  identifierType: string;
  identifier: string;
  position: Generated<number>;
};
export type PhoneTable = {
  id: Generated<string>;
  organizationId: string | null;
  locationId: string | null;
  number: string;
  description: string | null;
  serviceId: string | null;
  contactId: string | null;
  serviceAtLocationId: string | null;
  extension: number | null;
  type: string | null;
  position: Generated<number>;
};
export type ProgramTable = {
  id: Generated<string>;
  organizationId: string | null;
  name: string;
  alternateName: string | null;
  description: Generated<string>;
  position: Generated<number>;
};
export type RequiredDocumentTable = {
  id: Generated<string>;
  serviceId: string | null;
  document: string | null;
  uri: string | null;
  position: Generated<number>;
};
export type ScheduleTable = {
  id: Generated<string>;
  serviceId: string | null;
  locationId: string | null;
  serviceAtLocationId: string | null;
  validFrom: string | null;
  validTo: string | null;
  dtstart: string | null;
  timezone: number | null;
  until: string | null;
  count: number | null;
  wkst: Weekday | null;
  freq: "WEEKLY" | "MONTHLY" | null;
  interval: number | null;
  byday: string | null;
  byweekno: string | null;
  bymonthday: string | null;
  byyearday: string | null;
  description: string | null;
  opensAt: string | null;
  closesAt: string | null;
  scheduleLink: string | null;
  attendingType: string | null;
  notes: string | null;
  position: Generated<number>;
};
export type ServiceTable = {
  id: Generated<string>;
  regionId: Generated<string>;
  organizationId: string | null;
  programId: string | null;
  name: string;
  alternateName: string | null;
  description: string | null;
  url: string | null;
  email: string | null;
  status: Generated<ServiceStatus>;
  interpretationServices: string | null;
  applicationProcess: string | null;
  feesDescription: string | null;
  waitTime: string | null;
  fees: string | null;
  accreditations: string | null;
  eligibilityDescription: string | null;
  minimumAge: number | null;
  maximumAge: number | null;
  assuredDate: string | null;
  assurerEmail: string | null;
  licenses: string | null;
  alert: string | null;
  lastModified: Temporal.Instant | null;
  position: Generated<number>;
  hiddenAt: Temporal.Instant | null;
};
export type ServiceAreaTable = {
  id: Generated<string>;
  serviceId: string | null;
  serviceAtLocationId: string | null;
  name: string | null;
  description: string | null;
  extent: string | null;
  extentType: string | null;
  uri: string | null;
  position: Generated<number>;
};
export type ServiceAtLocationTable = {
  id: Generated<string>;
  regionId: Generated<string>;
  serviceId: string | null;
  locationId: string | null;
  description: string | null;
  position: Generated<number>;
};
export type ServiceCapacityTable = {
  id: Generated<string>;
  serviceId: string | null;
  unitId: string | null;
  available: number;
  maximum: number | null;
  description: string | null;
  updated: string;
  position: Generated<number>;
};
export type TaxonomyTable = {
  id: Generated<string>;
  regionId: string | null;
  name: string;
  description: Generated<string>;
  uri: string | null;
  version: string | null;
  position: Generated<number>;
};
export type TaxonomyTermTable = {
  id: Generated<string>;
  regionId: string | null;
  taxonomyId: string | null;
  parentId: string | null;
  code: string | null;
  name: string;
  description: Generated<string>;
  taxonomy: string | null;
  language: string | null;
  termUri: string | null;
  position: Generated<number>;
};
export type UnitTable = {
  id: Generated<string>;
  name: string;
  scheme: string | null;
  identifier: string | null;
  uri: string | null;
  position: Generated<number>;
};
export type UrlTable = {
  id: Generated<string>;
  organizationId: string | null;
  serviceId: string | null;
  label: string | null;
  url: string;
  position: Generated<number>;
};

declare module "#platform/db" {
  interface Schema {
    "network.accessibility": AccessibilityTable;
    "network.address": AddressTable;
    "network.attribute": AttributeTable;
    "network.contact": ContactTable;
    "network.costOption": CostOptionTable;
    "network.funding": FundingTable;
    "network.language": LanguageTable;
    "network.location": LocationTable;
    "network.metadata": MetadataTable;
    "network.organization": OrganizationTable;
    "network.organizationIdentifier": OrganizationIdentifierTable;
    "network.phone": PhoneTable;
    "network.program": ProgramTable;
    "network.requiredDocument": RequiredDocumentTable;
    "network.schedule": ScheduleTable;
    "network.service": ServiceTable;
    "network.serviceArea": ServiceAreaTable;
    "network.serviceAtLocation": ServiceAtLocationTable;
    "network.serviceCapacity": ServiceCapacityTable;
    "network.taxonomy": TaxonomyTable;
    "network.taxonomyTerm": TaxonomyTermTable;
    "network.unit": UnitTable;
    "network.url": UrlTable;
  }
}
