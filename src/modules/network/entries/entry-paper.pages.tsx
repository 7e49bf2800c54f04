// SPDX-License-Identifier: EUPL-1.2

import { PhoneText, QrCode } from "#platform/ui";
import { schedulesInWords } from "../schedules/schedule-words.ts";
import { onlyPlaceOf, schedulesToTell } from "./at-one-place.ts";
import type { EntryPageProps } from "./entry.pages.tsx";
import { audienceInWords, costInWords, placeInWords } from "./entry-words.ts";
import { reachingOf } from "./reaching.ts";
import { beginningOf } from "./summary.ts";
import { easiestWayIn } from "./ways-in.ts";

/** What of an entry goes on paper: a card to take along. On a screen it is not there. */
export function EntryOnPaper(props: EntryPageProps) {
  const { reader, entry, house, canonical, qr, own } = props;
  const { t } = reader;
  const { email } = reachingOf(entry);
  return (
    <div class="briefje op-papier">
      <p class="briefje__huis">{house.name}</p>
      <h2 lang={own}>{entry.name}</h2>
      {entry.organization && <p>{t("network:entries.by", { organization: entry.organization.name })}</p>}
      <p lang={own}>{beginningOf(entry.description ?? "", mostLetters)}</p>
      {linesOf(props).map((line) => (
        <p>{line}</p>
      ))}
      {phonesOf(props).map((number) => (
        <p>
          <b class="briefje__code">{number}</b>
        </p>
      ))}
      {email && <p>{email}</p>}
      <div class="briefje__link">
        <QrCode squares={qr} label={t("network:entries.entry.qr")} />
        <p>{t("network:entries.entry.find", { address: canonical.replace(/^https?:\/\//, "") })}</p>
      </div>
      <p class="briefje__voet">
        <PhoneText text={t("ui:heavy.everywhere")} />
      </p>
    </div>
  );
}

const mostPlaces = 2;
const mostLetters = 140;

function linesOf({ reader, entry }: EntryPageProps): string[] {
  const { t } = reader;
  const way = easiestWayIn(entry.wayIn);
  const plain = [
    way && t(`network:terms.way-in.${way.code}`),
    costInWords(reader, entry),
    audienceInWords(reader, entry),
  ];
  const isOne = onlyPlaceOf(entry) !== null;
  const places = entry.places.slice(0, mostPlaces).map((place) => {
    const where = [placeInWords(place), place.name && place.address].filter(Boolean).join(", ");
    return [where, ...(isOne ? [] : schedulesInWords(place.schedules, reader))].filter(Boolean).join(". ");
  });
  return [
    plain.filter(Boolean).join(". "),
    ...schedulesInWords(schedulesToTell(entry), reader),
    ...places,
    ...(entry.hasSecretPlace ? [t("network:entries.secret")] : []),
  ].filter(Boolean);
}

const mostPhones = 2;

function phonesOf({ entry }: EntryPageProps): string[] {
  const all = [...reachingOf(entry).phones, ...entry.places.flatMap(({ phones }) => phones)];
  return [...new Set(all.map(({ number }) => number))].slice(0, mostPhones);
}
