// SPDX-License-Identifier: EUPL-1.2
import { csvLine, csvMark } from "#platform/feeds";
import { type WelfareColumn, welfareColumns } from "./welfare-columns.ts";

const asked: readonly WelfareColumn[] = [
  ...([
    "name",
    "organization",
    "description",
    "place",
    "address",
    "postalCode",
    "city",
    "phone",
    "email",
    "website",
  ] as const),
  ...(["hours", "audience", "cost", "joining", "languages"] as const),
];

const examples: readonly (readonly string[])[] = [
  [
    ...[
      "Koffie en een praatje",
      "Buurthuis De Linde",
      "Loop binnen voor koffie. Er is altijd iemand om mee te praten.",
    ],
    ...[
      "De Linde",
      "Dorpsstraat 1",
      "1234 AB",
      "Voorbeelddorp",
      "0612345678",
      "koffie@example.org",
      "https://example.org",
    ],
    ...["ma t/m vr 9.00-12.00", "Iedereen", "gratis", "Je hoeft je niet aan te melden.", "Nederlands"],
  ],
  [
    ...["Hulp bij geldzorgen", "Stichting Rond", "We kijken samen naar je brieven en rekeningen."],
    ...[
      "Bibliotheek",
      "Kerkplein 2",
      "1234 CD",
      "Voorbeelddorp",
      "0201234567",
      "geld@example.org",
      "https://example.org/geld",
    ],
    ...["di en do 13.00-16.00", "Volwassenen", "gratis", "Bel eerst even.", "Nederlands, Engels"],
  ],
];

/** A CSV to fill in, with two rows as an example. */
export function welfareTemplateCsv(): string {
  return csvMark + [asked.map((column) => welfareColumns[column][0]), ...examples].map((row) => csvLine(row)).join("");
}
