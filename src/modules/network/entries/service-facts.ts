// SPDX-License-Identifier: EUPL-1.2
import type { Entry, PlaceOfEntry } from "./entry.ts";
import { reachingOf } from "./reaching.ts";

type Facts = { entry: Entry; canonical: string };

/** A schema.org Service, as the text of a script element: what the page itself says, and no place that is secret. */
export function writeService({ entry, canonical }: Facts): string {
  const { phones, email, site } = reachingOf(entry);
  const service = {
    "@context": "https://schema.org",
    "@type": "Service",
    "@id": canonical,
    name: entry.name,
    ...(entry.description && { description: entry.description }),
    url: site ?? canonical,
    ...(entry.organization && { provider: { "@type": "Organization", name: entry.organization.name } }),
    ...(entry.areas.length > 0 && { areaServed: entry.areas.flatMap(({ name }) => name ?? []) }),
    ...(entry.cost.length === 1 && { isAccessibleForFree: entry.cost[0] === "free" }),
    availableChannel: {
      "@type": "ServiceChannel",
      serviceUrl: canonical,
      ...(phones[0] && {
        servicePhone: { "@type": "ContactPoint", telephone: phones[0].number, ...(email && { email }) },
      }),
      ...(entry.places.length > 0 && { serviceLocation: entry.places.map(placeOf) }),
      ...(entry.languages.length > 0 && { availableLanguage: entry.languages.flatMap(({ code }) => code ?? []) }),
    },
  };
  return JSON.stringify(service).replaceAll("<", "\\u003c");
}

function placeOf({ name, address, postalCode, city, latitude, longitude }: PlaceOfEntry) {
  return {
    "@type": "Place",
    ...(name && { name }),
    ...(address && {
      address: {
        "@type": "PostalAddress",
        streetAddress: address,
        ...(postalCode && { postalCode }),
        ...(city && { addressLocality: city }),
      },
    }),
    ...(latitude !== null && longitude !== null && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}
