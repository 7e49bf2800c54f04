// SPDX-License-Identifier: EUPL-1.2
import { isWebAddress } from "../organizations/organization.ts";
import type { Entry, EntryPhone, PlaceOfEntry } from "./entry.ts";

/** By which one gets in touch, each a link that does it at once. */
export type Reaching = { phones: readonly EntryPhone[]; email: string | null; site: string | null };

/** What an entry says of itself goes before what its organization says. */
export function reachingOf({ phones, email, url, sites, organization, places }: Entry): Reaching {
  const own = phones.length > 0 || places.some((place) => place.phones.length > 0);
  return {
    phones: own ? phones : (organization?.phones ?? []),
    email: emailOf(email) ?? emailOf(organization?.email ?? null),
    site: siteOf(url) ?? siteOf(sites[0]?.url ?? null) ?? siteOf(organization?.website ?? null),
  };
}

export function telHref({ number, extension }: EntryPhone): string {
  return `tel:${number.replaceAll(/[^\d+]/g, "")}${extension === null ? "" : `;ext=${extension}`}`;
}

/** What others wrote is followed only when it is what it says. */
export function siteOf(text: string | null): string | null {
  if (!text) return null;
  return [text, `https://${text}`].find(isWebAddress) ?? null;
}

export function emailOf(text: string | null): string | null {
  return text && /^[^\s@/?&#]+@[^\s@/?&#]+\.[^\s@/?&#]+$/.test(text) ? text : null;
}

type OnMap = Pick<PlaceOfEntry, "latitude" | "longitude" | "address" | "postalCode" | "city">;

/** The way there, at OpenStreetMap: a link that one follows, nothing that a page fetches. */
export function routeHref({ latitude, longitude, address, postalCode, city }: OnMap): string | null {
  if (latitude !== null && longitude !== null) {
    return `https://www.openstreetmap.org/directions?${new URLSearchParams({ to: `${latitude},${longitude}` })}`;
  }
  const query = [address, postalCode, city].filter(Boolean).join(" ");
  return address ? `https://www.openstreetmap.org/search?${new URLSearchParams({ query })}` : null;
}
