// SPDX-License-Identifier: EUPL-1.2

/** What a column holds. `anything` refers to an object of whichever kind; `moment` is kept as it was written. */
export type ColumnKind =
  | "text"
  | "number"
  | "date"
  | "time"
  | "instant"
  | "moment"
  | "uri"
  | "email"
  | "id"
  | "anything"
  | { refersTo: string }
  | { oneOf: readonly string[] };

export type HsdsObject = {
  /** In a tabular publication. */
  file: string;
  /** In the order of the tabular form; `id` goes before them. */
  columns: Record<string, ColumnKind>;
  /** The columns without which it is not one. */
  needs: readonly string[];
  /** In the nested form: what it refers to by a column of its own. */
  ones: Record<string, string>;
  /** In the nested form: what refers to it. */
  lists: Record<string, string>;
};

/**
 * The 23 objects of HSDS 3.2 (Human Services Data Specification, Open Referral), in an order in which each comes after
 * what it refers to. Tables and columns have these names; every object also has attributes and metadata.
 */
export const hsdsObjects = {
  unit: {
    file: "units.csv",
    columns: {
      name: "text",
      scheme: "text",
      identifier: "text",
      uri: "uri",
    },
    needs: ["name"],
    ones: {},
    lists: {},
  },
  taxonomy: {
    file: "taxonomies.csv",
    columns: {
      name: "text",
      description: "text",
      uri: "uri",
      version: "text",
    },
    needs: ["name", "description"],
    ones: {},
    lists: {},
  },
  taxonomy_term: {
    file: "taxonomy_terms.csv",
    columns: {
      code: "text",
      name: "text",
      description: "text",
      parent_id: "id",
      taxonomy: "text",
      language: "text",
      taxonomy_id: { refersTo: "taxonomy" },
      term_uri: "uri",
    },
    needs: ["name", "description"],
    ones: { taxonomy_detail: "taxonomy" },
    lists: {},
  },
  organization: {
    file: "organizations.csv",
    columns: {
      name: "text",
      alternate_name: "text",
      description: "text",
      email: "email",
      website: "uri",
      tax_status: "text",
      tax_id: "text",
      year_incorporated: "number",
      legal_status: "text",
      logo: "text",
      uri: "uri",
      parent_organization_id: "id",
    },
    needs: ["name", "description"],
    ones: {},
    lists: {
      additional_websites: "url",
      funding: "funding",
      contacts: "contact",
      phones: "phone",
      locations: "location",
      programs: "program",
      organization_identifiers: "organization_identifier",
      services: "service",
    },
  },
  program: {
    file: "programs.csv",
    columns: {
      organization_id: { refersTo: "organization" },
      name: "text",
      alternate_name: "text",
      description: "text",
    },
    needs: ["name", "description"],
    ones: {},
    lists: {},
  },
  service: {
    file: "services.csv",
    columns: {
      organization_id: { refersTo: "organization" },
      program_id: { refersTo: "program" },
      name: "text",
      alternate_name: "text",
      description: "text",
      url: "uri",
      email: "email",
      status: { oneOf: ["active", "inactive", "defunct", "temporarily closed"] },
      interpretation_services: "text",
      application_process: "text",
      fees_description: "text",
      wait_time: "text",
      fees: "text",
      accreditations: "text",
      eligibility_description: "text",
      minimum_age: "number",
      maximum_age: "number",
      assured_date: "date",
      assurer_email: "email",
      licenses: "text",
      alert: "text",
      last_modified: "instant",
    },
    needs: ["name", "status"],
    ones: { organization: "organization", program: "program" },
    lists: {
      additional_urls: "url",
      phones: "phone",
      schedules: "schedule",
      service_areas: "service_area",
      service_at_locations: "service_at_location",
      languages: "language",
      funding: "funding",
      cost_options: "cost_option",
      required_documents: "required_document",
      contacts: "contact",
      capacities: "service_capacity",
    },
  },
  location: {
    file: "locations.csv",
    columns: {
      location_type: { oneOf: ["physical", "postal", "virtual"] },
      url: "uri",
      organization_id: { refersTo: "organization" },
      name: "text",
      alternate_name: "text",
      description: "text",
      transportation: "text",
      latitude: "number",
      longitude: "number",
      external_identifier: "text",
      external_identifier_type: "text",
    },
    needs: ["location_type"],
    ones: {},
    lists: {
      languages: "language",
      addresses: "address",
      contacts: "contact",
      accessibility: "accessibility",
      phones: "phone",
      schedules: "schedule",
    },
  },
  service_at_location: {
    file: "service_at_location.csv",
    columns: {
      service_id: { refersTo: "service" },
      location_id: { refersTo: "location" },
      description: "text",
    },
    needs: [],
    ones: { location: "location", service: "service" },
    lists: { service_areas: "service_area", contacts: "contact", phones: "phone", schedules: "schedule" },
  },
  address: {
    file: "addresses.csv",
    columns: {
      location_id: { refersTo: "location" },
      attention: "text",
      address_1: "text",
      address_2: "text",
      city: "text",
      region: "text",
      state_province: "text",
      postal_code: "text",
      country: "text",
      address_type: { oneOf: ["physical", "postal", "virtual"] },
    },
    needs: ["address_1", "city", "state_province", "postal_code", "country", "address_type"],
    ones: {},
    lists: {},
  },
  contact: {
    file: "contacts.csv",
    columns: {
      organization_id: { refersTo: "organization" },
      service_id: { refersTo: "service" },
      service_at_location_id: { refersTo: "service_at_location" },
      location_id: { refersTo: "location" },
      name: "text",
      title: "text",
      department: "text",
      email: "email",
    },
    needs: [],
    ones: {},
    lists: { phones: "phone" },
  },
  phone: {
    file: "phones.csv",
    columns: {
      location_id: { refersTo: "location" },
      service_id: { refersTo: "service" },
      organization_id: { refersTo: "organization" },
      contact_id: { refersTo: "contact" },
      service_at_location_id: { refersTo: "service_at_location" },
      number: "text",
      extension: "number",
      type: "text",
      description: "text",
    },
    needs: ["number"],
    ones: {},
    lists: { languages: "language" },
  },
  schedule: {
    file: "schedules.csv",
    columns: {
      service_id: { refersTo: "service" },
      location_id: { refersTo: "location" },
      service_at_location_id: { refersTo: "service_at_location" },
      valid_from: "date",
      valid_to: "date",
      dtstart: "date",
      timezone: "number",
      until: "date",
      count: "number",
      wkst: { oneOf: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] },
      freq: { oneOf: ["WEEKLY", "MONTHLY"] },
      interval: "number",
      byday: "text",
      byweekno: "text",
      bymonthday: "text",
      byyearday: "text",
      description: "text",
      opens_at: "time",
      closes_at: "time",
      schedule_link: "uri",
      attending_type: "text",
      notes: "text",
    },
    needs: [],
    ones: {},
    lists: {},
  },
  service_area: {
    file: "service_areas.csv",
    columns: {
      service_id: { refersTo: "service" },
      service_at_location_id: { refersTo: "service_at_location" },
      name: "text",
      description: "text",
      extent: "text",
      extent_type: "text",
      uri: "text",
    },
    needs: [],
    ones: {},
    lists: {},
  },
  language: {
    file: "languages.csv",
    columns: {
      service_id: { refersTo: "service" },
      location_id: { refersTo: "location" },
      phone_id: { refersTo: "phone" },
      name: "text",
      code: "text",
      note: "text",
    },
    needs: [],
    ones: {},
    lists: {},
  },
  accessibility: {
    file: "accessibility.csv",
    columns: {
      location_id: { refersTo: "location" },
      description: "text",
      details: "text",
      url: "uri",
    },
    needs: [],
    ones: {},
    lists: {},
  },
  cost_option: {
    file: "cost_options.csv",
    columns: {
      service_id: { refersTo: "service" },
      valid_from: "date",
      valid_to: "date",
      option: "text",
      currency: "text",
      amount: "number",
      amount_description: "text",
    },
    needs: [],
    ones: {},
    lists: {},
  },
  required_document: {
    file: "required_documents.csv",
    columns: {
      service_id: { refersTo: "service" },
      document: "text",
      uri: "uri",
    },
    needs: [],
    ones: {},
    lists: {},
  },
  funding: {
    file: "funding.csv",
    columns: {
      organization_id: { refersTo: "organization" },
      service_id: { refersTo: "service" },
      source: "text",
    },
    needs: [],
    ones: {},
    lists: {},
  },
  organization_identifier: {
    file: "organization_identifiers.csv",
    columns: {
      organization_id: { refersTo: "organization" },
      identifier_scheme: "text",
      identifier_type: "text",
      identifier: "text",
    },
    needs: ["identifier_type", "identifier"],
    ones: {},
    lists: {},
  },
  url: {
    file: "url.csv",
    columns: {
      label: "text",
      url: "uri",
      organization_id: { refersTo: "organization" },
      service_id: { refersTo: "service" },
    },
    needs: ["url"],
    ones: {},
    lists: {},
  },
  service_capacity: {
    file: "service_capacity.csv",
    columns: {
      service_id: { refersTo: "service" },
      unit_id: { refersTo: "unit" },
      available: "number",
      maximum: "number",
      description: "text",
      updated: "moment",
    },
    needs: ["unit", "available", "updated"],
    ones: { unit: "unit" },
    lists: {},
  },
  attribute: {
    file: "attributes.csv",
    columns: {
      link_id: "anything",
      taxonomy_term_id: { refersTo: "taxonomy_term" },
      link_type: "text",
      link_entity: "text",
      value: "text",
      label: "text",
    },
    needs: [],
    ones: { taxonomy_term: "taxonomy_term" },
    lists: {},
  },
  metadata: {
    file: "metadata.csv",
    columns: {
      resource_id: "anything",
      resource_type: "text",
      last_action_date: "text",
      last_action_type: "text",
      field_name: "text",
      previous_value: "text",
      replacement_value: "text",
      updated_by: "text",
    },
    needs: ["last_action_date", "last_action_type", "field_name", "previous_value", "replacement_value", "updated_by"],
    ones: {},
    lists: {},
  },
} satisfies Record<string, HsdsObject>;

export type ObjectName = keyof typeof hsdsObjects;

export const objectNames = Object.keys(hsdsObjects) as ObjectName[];

/** Of the two that hang on objects of every kind: their name in the nested form, and the column by which they hang. */
export const onAnything = [
  { list: "attributes", of: "attribute", by: "link_id" },
  { list: "metadata", of: "metadata", by: "resource_id" },
] as const;
