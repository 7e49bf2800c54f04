// SPDX-License-Identifier: EUPL-1.2
import type { DirectoryTree } from "#modules/network";
import type { DemoContact, DemoPhone, DemoPlace } from "./entry.ts";
import { identified } from "./identified.ts";
import { languagesOf } from "./languages.ts";

/** A place with all there is to say of it. Of one that the programme knows already, the address stands there. */
export function placeTree(key: string, place: DemoPlace, known: string | undefined): DirectoryTree {
  const { name, street, postalCode, city = "Waterdam", onMap, facts } = place;
  const address = { address_1: street, city, state_province: "Noord-Holland", postal_code: postalCode };
  const tree = {
    location_type: "physical",
    name,
    ...onMap,
    ...facts,
    addresses: street ? [{ ...address, country: "NL", address_type: "physical" }] : [],
    accessibility: place.accessibility,
    phones: phonesOf(place.phones),
    contacts: contactsOf(place.contacts),
    languages: languagesOf(place.languages),
    schedules: place.schedules,
  };
  return identified(`place/${key}`, known ? { id: known, ...tree } : tree);
}

export function phonesOf(phones: readonly DemoPhone[] = []) {
  return phones.map(({ languages, ...phone }) => ({ ...phone, languages: languagesOf(languages) }));
}

export function contactsOf(contacts: readonly DemoContact[] = []) {
  return contacts.map(({ phones, ...contact }) => ({ ...contact, phones: phonesOf(phones) }));
}
