// SPDX-License-Identifier: EUPL-1.2

/** What the part for partners' pages says of itself: it is alone there, without the site's own texts. */
export const words = {
  nl: {
    locale: "nl-NL",
    path: "",
    nothing: "In deze dagen is er niets gepland.",
    failed: "We konden het programma nu niet laden.",
    whole: "Bekijk het hele programma",
    forWhom: "Voor:",
    cancelled: "Gaat niet door.",
    full: "Vol, met een wachtlijst.",
    "walk-in": "Kom gewoon binnen.",
    "tell-us": "Kom gewoon binnen.",
    acquaint: "Eerst kennismaken.",
  } as Record<string, string>,
  en: {
    locale: "en-GB",
    path: "/en",
    nothing: "Nothing is planned on these days.",
    failed: "We could not load the programme just now.",
    whole: "See the whole programme",
    forWhom: "For:",
    cancelled: "Cancelled.",
    full: "Full, with a waiting list.",
    "walk-in": "Just walk in.",
    "tell-us": "Just walk in.",
    acquaint: "Get acquainted first.",
  } as Record<string, string>,
};
