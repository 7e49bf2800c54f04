// SPDX-License-Identifier: EUPL-1.2

import { Icon, Notice } from "#platform/ui";
import { schedulesInWords } from "../schedules/schedule-words.ts";
import type { EntryPageProps } from "./entry.pages.tsx";
import type { PlaceOfEntry } from "./entry.ts";
import { CallButton, ContactLine, OutLink } from "./entry-reaching.pages.tsx";
import { openingInWords } from "./entry-words.ts";
import { routeHref } from "./reaching.ts";

/** Where one goes, each place with its own address, times and numbers. Of a secret place only that it is secret. */
export function EntryPlaces(props: EntryPageProps) {
  const { reader, entry } = props;
  const { t } = reader;
  if (entry.places.length === 0 && !entry.hasSecretPlace) return null;
  const isOne = entry.places.length <= 1;
  return (
    <section class="card stack" aria-labelledby="h-waar">
      <h2 id="h-waar">{t(isOne ? "network:entries.entry.where" : "network:entries.entry.places")}</h2>
      {entry.places.map((place) => (
        <Place {...props} place={place} isOne={isOne} />
      ))}
      {entry.hasSecretPlace && (
        <Notice icon="house">
          <p>{t(entry.places.length === 0 ? "network:entries.entry.secret" : "network:entries.entry.secretToo")}</p>
        </Notice>
      )}
    </section>
  );
}

type PlaceProps = EntryPageProps & { place: PlaceOfEntry; isOne: boolean };

function Place(props: PlaceProps) {
  const { reader, place, isOne, own } = props;
  const { t } = reader;
  const called = place.name || place.address || place.city || "";
  const route = routeHref(place);
  return (
    <div class="stack--sm" id={`plek-${place.id}`}>
      {called &&
        (isOne ? (
          <p>
            <b lang={own}>{called}</b>
          </p>
        ) : (
          <h3 class="h-klein" lang={own}>
            {called}
          </h3>
        ))}
      <AddressLines place={place} called={called} />
      {place.here && <p lang={own}>{place.here}</p>}
      <TimesHere {...props} />
      {place.phones.map((phone) => (
        <CallButton reader={reader} phone={phone} />
      ))}
      {route && (
        <OutLink
          href={route}
          icon="map-pin"
          label={isOne ? t("network:entries.entry.route") : t("network:entries.entry.routeTo", { place: called })}
        />
      )}
      {!isOne && place.contacts.length > 0 && (
        <ul class="stack" role="list">
          {place.contacts.map((contact) => (
            <ContactLine reader={reader} contact={contact} own={own} />
          ))}
        </ul>
      )}
      {place.transportation && (
        <p>
          <b>{t("network:entries.entry.transportation")}</b>
          <br />
          <span lang={own}>{place.transportation}</span>
        </p>
      )}
      <Access {...props} />
    </div>
  );
}

function AddressLines({ place, called }: { place: PlaceOfEntry; called: string }) {
  const lines = [place.address, [place.postalCode, place.city].filter(Boolean).join(" ")].filter(
    (line): line is string => Boolean(line) && line !== called,
  );
  if (lines.length === 0) return null;
  return <p>{lines.map((line, index) => (index === 0 ? line : [<br />, line]))}</p>;
}

/** Only where it holds for this place alone: what holds everywhere was told above. */
function TimesHere({ reader, entry, place, isOne }: PlaceProps) {
  if (place.schedules.length === 0 || (isOne && entry.schedules.length === 0)) return null;
  const lines = schedulesInWords(place.schedules, reader);
  return (
    <div class="feit feit--hoog">
      <Icon name="clock" />
      <p>
        {place.opening && <b>{openingInWords(reader, place.opening)}</b>}
        {lines.map((line) => (
          <>
            <br />
            {line}
          </>
        ))}
      </p>
    </div>
  );
}

/** How one gets in and stays there. */
function Access({ reader: { t }, place, own }: PlaceProps) {
  const words = place.accessibility.flatMap(({ description, details }) => [description, details]).filter(Boolean);
  if (place.access.length === 0 && words.length === 0) return null;
  return (
    <>
      <p>
        <b>{t("network:entries.entry.access")}</b>
      </p>
      <ul class="jaknee" role="list">
        {place.access.map((code) => (
          <li>
            <Icon name="check" />
            <span>{t(`network:terms.access.${code}`)}</span>
          </li>
        ))}
        {words.map((text) => (
          <li>
            <Icon name="info" />
            <span lang={own}>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
