// SPDX-License-Identifier: EUPL-1.2
import { formatTimeRange } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Notice, Tag } from "#platform/ui";
import type { OpenWithoutSignUp } from "../dates/date.queries.ts";
import { type Counts, hasRoom, type Unit } from "./sign-up.ts";

export type PlacesToShow = Counts & {
  unit: Unit;
  slug: string;
  title: string;
  capacityReason: string;
  offerHours: number | null;
};

/** How many places there are still, or what full means here and how many wait; with the reason of the limit. */
export function Places({ t, places }: { t: T; places: PlacesToShow }) {
  const { unit, capacity, placesTaken, waiting, capacityReason, offerHours } = places;
  if (capacity === null) return null;
  if (hasRoom(places)) {
    return (
      <p class="row">
        <Tag kind="open" icon="circle-check">
          {t("programme:signUp.placesLeft", { count: capacity - placesTaken })}
        </Tag>
        <span>{capacityReason}</span>
      </p>
    );
  }
  return (
    <Notice icon="hourglass">
      <p>
        <b>{t(unit === "series" ? "programme:joining.series.full" : "programme:signUp.full")}</b> {capacityReason}
      </p>
      <p>
        {offerHours === null
          ? t("programme:signUp.fullNext")
          : t("programme:signUp.fullNextOffer", { count: offerHours })}{" "}
        {waiting === 0 ? t("programme:joining.waitingNobody") : t("programme:joining.waitingNow", { count: waiting })}
      </p>
    </Notice>
  );
}

type OpenThatDayProps = { t: T; language: Language; openThatDay: OpenWithoutSignUp };

/** For whoever cannot join here now: where the door is open that same day. */
export function OpenThatDay({ t, language, openThatDay }: OpenThatDayProps) {
  if (openThatDay.length === 0) return null;
  return (
    <section class="card stack--sm" aria-labelledby="h-open">
      <h2 id="h-open">{t("programme:signUp.openThatDay")}</h2>
      <ul role="list" class="stack--sm">
        {openThatDay.map(({ slug, title, ownTitle, startsLocal, endsLocal }) => (
          <li>
            <a href={inLanguage(language, `/programma/${slug}`)}>{ownTitle ?? title}</a>,{" "}
            {formatTimeRange(startsLocal, endsLocal, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
