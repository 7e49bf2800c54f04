// SPDX-License-Identifier: EUPL-1.2
import { formatTimeRange } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Notice, Tag } from "#platform/ui";
import type { DateToJoin, OpenWithoutSignUp } from "./date.queries.ts";
import { hasRoom } from "./sign-up.ts";

/** How many places there are still, or what full means here; with the reason of the limit. */
export function Places({ t, date }: { t: T; date: DateToJoin }) {
  const { capacity, placesTaken, capacityReason, offerHours } = date;
  if (capacity === null) return null;
  if (hasRoom(date)) {
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
        <b>{t("programme:signUp.full")}</b> {capacityReason}
      </p>
      <p>
        {offerHours === null
          ? t("programme:signUp.fullNext")
          : t("programme:signUp.fullNextOffer", { count: offerHours })}
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
