// SPDX-License-Identifier: EUPL-1.2
import { addDays, formatDay, formatTime } from "#platform/clock";
import { nameOfLanguage, languages as siteLanguages } from "#platform/i18n";
import { describeDistance } from "../places/distance-words.ts";
import type { EntryCost, EntryLanguage, EntryPlace, EntrySummary } from "./entry.ts";
import type { EntryOpening } from "./opening.ts";
import type { Reader } from "./reader.ts";

/** "Nu open tot 17.00 uur", "Nu dicht. Morgen open vanaf 9.00 uur": always with what comes next. */
export function openingInWords({ t, language, today }: Reader, opening: EntryOpening): string {
  if (!opening.isOpen)
    return opening.next ? nextInWords({ t, language, today }, opening.next) : t("network:entries.opening.closed");
  const { until } = opening;
  if (until === null) return t("network:entries.opening.always");
  const [day, time] = [until.slice(0, 10), formatTime(until, language)];
  if (day === today) return t("network:entries.opening.until", { time });
  if (until === `${addDays(today, 1)}T00:00`)
    return t("network:entries.opening.until", { time: time.replace(/^0/, "24") });
  if (day === addDays(today, 1) && until.slice(11) <= "12:00") return t("network:entries.opening.until", { time });
  return t("network:entries.opening.untilDay", { day: formatDay(day, language, today), time });
}

function nextInWords({ t, language, today }: Pick<Reader, "t" | "language" | "today">, next: string): string {
  const [day, time] = [next.slice(0, 10), formatTime(next, language)];
  if (day === today) return t("network:entries.opening.laterToday", { time });
  if (day === addDays(today, 1)) return t("network:entries.opening.tomorrow", { time });
  return t("network:entries.opening.otherDay", { time, day: formatDay(day, language, today) });
}

/** "Gratis", "Een klein bedrag"; nothing when nobody wrote it. */
export function costInWords({ t }: Pick<Reader, "t">, { cost }: Pick<EntrySummary, "cost">): string {
  return cost.map((code) => t(`network:terms.cost.${code}`)).join(", ");
}

export function audienceInWords({ t }: Pick<Reader, "t">, { audiences }: Pick<EntrySummary, "audiences">): string {
  return audiences.map((code) => t(`network:terms.audience.${code}`)).join(", ");
}

/** As whoever reads calls it; what has no code we know is called as it was written. */
export function languageInWords({ language }: Pick<Reader, "language">, { code, name }: EntryLanguage): string {
  const known = code && /^[a-z]{2,3}$/i.test(code) ? nameOfLanguage(code.toLowerCase(), language) : null;
  return known !== null && known !== code?.toLowerCase() ? known : (name ?? code ?? "");
}

export function languagesInWords(reader: Pick<Reader, "language">, languages: readonly EntryLanguage[]): string {
  return [...new Set(languages.map((one) => languageInWords(reader, one)))].filter(Boolean).join(", ");
}

/** "Wijkcentrum De Kade, Zaandam", "Dam 1, Zaandam": what tells best where it is. */
export function placeInWords({ name, address, city }: Pick<EntryPlace, "name" | "address" | "city">): string {
  const first = name || address;
  return [first, city !== first ? city : null].filter(Boolean).join(", ");
}

/** The first place and how many more there are, with how far the nearest is. */
export function whereInWords(reader: Reader, entry: EntrySummary): string {
  const { t } = reader;
  const [first, ...more] = entry.places.map(placeInWords).filter(Boolean);
  if (first === undefined) return entry.hasSecretPlace ? t("network:entries.secret") : "";
  const others = more.length > 0 ? t("network:entries.morePlaces", { count: more.length }) : "";
  const distance = entry.distanceKm === null ? "" : describeDistance(reader, entry.distanceKm);
  return [[first, others].filter(Boolean).join(" "), distance].filter(Boolean).join(", ");
}

type Ages = { minimumAge: number | null; maximumAge: number | null };

/** "Van 16 tot en met 27 jaar" */
export function agesInWords({ t }: Pick<Reader, "t">, { minimumAge: from, maximumAge: to }: Ages): string {
  if (from !== null && to !== null) return t("network:entries.ages.between", { from, to });
  if (from !== null && from > 0) return t("network:entries.ages.from", { from });
  return to === null ? "" : t("network:entries.ages.to", { to });
}

/** "€ 2,50 per keer", of what holds today. */
export function pricesInWords({ language, today }: Reader, costs: readonly EntryCost[]): string {
  return costs
    .filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && today <= (validTo ?? today))
    .map((cost) => [priceInWords(language, cost), cost.amountDescription || cost.option].filter(Boolean).join(" "))
    .filter(Boolean)
    .join(", ");
}

function priceInWords(language: Reader["language"], { amount, currency }: EntryCost): string {
  if (amount === null || amount === 0) return "";
  const isKnown = currency !== null && /^[A-Z]{3}$/.test(currency);
  const style = {
    style: "currency",
    currency: isKnown ? currency : "EUR",
    trailingZeroDisplay: "stripIfInteger",
  } as const;
  return new Intl.NumberFormat(siteLanguages[language].locale, style).format(amount);
}
