// SPDX-License-Identifier: EUPL-1.2
import type { CentreOfRequest } from "#platform/http";
import { type OwnTaxonomy, ownTerms } from "../terms/own-terms.ts";
import { ownId } from "../terms/term-ids.ts";
import type { ListName } from "./listed.queries.ts";
import type { Tree } from "./trees.ts";
import { toUkProfile } from "./uk-profile.ts";

type Profile = { base: string; version: string; write: (list: ListName, tree: Tree) => Tree };

/** Where the directory is open, and as what. */
export const profiles = {
  hsds: { base: "/api/hsds", version: "3.2", write: (_, tree) => tree },
  uk: { base: "/api/oruk", version: "HSDS-UK-3.0", write: toUkProfile },
} as const satisfies Record<string, Profile>;
export type ProfileName = keyof typeof profiles;

/** The addresses of the lists below it. */
export const listPaths = {
  services: "service",
  organizations: "organization",
  service_at_locations: "service_at_location",
  taxonomies: "taxonomy",
  taxonomy_terms: "taxonomy_term",
} as const satisfies Record<string, ListName>;

const basedOn = {
  hsds: "https://docs.openreferral.org/en/v3.2/",
  uk: "https://openreferraluk.org/",
} as const satisfies Record<ProfileName, string>;

/** What we promise on top of the standard, and where we say less: our profile, for whoever reads us by machine. */
export function describeProfile(profile: ProfileName, centre: CentreOfRequest) {
  const { base, version } = profiles[profile];
  const at = centre.origin + base;
  return {
    name: `Vrijplaats, ${version}`,
    description:
      "How a directory of Vrijplaats publishes: who offers what in one region, kept by the organizations themselves.",
    based_on: { version, uri: basedOn[profile] },
    url: at,
    openapi_url: `${at}/openapi.json`,
    language: "nl",
    required: {
      service: ["id", "name", "status"],
      organization: ["id", "name", "description"],
      address: ["address_1", "city", "postal_code", "country", "address_type"],
    },
    taxonomies: [...(Object.keys(ownTerms) as OwnTaxonomy[]), "building-blocks"].map((code) => ({
      code,
      id: ownId(code),
      terms: `${at}/taxonomy_terms?taxonomy_id=${ownId(code)}`,
    })),
    rules: [
      "Every id is a UUID and stays the same. An entry that goes for good answers 404.",
      "Lists are in the order of ids, with up to 100 on a page; a longer per_page is taken as 100.",
      "Attributes of a service or a location refer to the taxonomies above. A service without a term of audience is for everyone.",
      "assured_date is the day on which someone last checked the entry; assurer_email is of the organization that keeps it.",
      "metadata tells what changed. updated_by is an organization, never a person.",
      "A place whose address is kept secret does not appear, nor does a service_at_location there.",
      "Times are those of Europe/Amsterdam. What closes before it opens, closes the next day.",
      "postcode without proximity means within 10,000 metres of the middle of that postcode.",
      "format=ndjson answers the whole list, one object on each line.",
    ],
  };
}
