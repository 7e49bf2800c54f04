// SPDX-License-Identifier: EUPL-1.2
import { type OpeningHours, openOn } from "#modules/network";
import { addDays, formatTimeRange, weekday, weekdayName, weekOf } from "#platform/clock";
import { renderMarkdown } from "#platform/markdown";
import { Icon, PhoneLink } from "#platform/ui";
import type { HomePageProps } from "./home.pages.tsx";

type WayHereProps = Pick<HomePageProps, "visitor" | "centre" | "route" | "hours"> & { title?: string };

/** Where the house is, when it is open, and what the centre itself wrote about the way there. */
export function WayHere({ visitor, centre, route, hours, title }: WayHereProps) {
  const { t, language } = visitor;
  const ownWords = route?.body.trim() ? route : null;
  return (
    <section class="wrap stack" id="route" aria-labelledby="h-route">
      <div class="card stack">
        <h2 id="h-route">{title ?? t("site:home.way")}</h2>
        {centre.addressLines.length > 0 && <p class="lead">{centre.addressLines.join(", ")}</p>}
        {ownWords && (
          <div
            class="stack"
            lang={ownWords.language === language ? undefined : ownWords.language}
            dangerouslySetInnerHTML={{ __html: renderMarkdown(ownWords.body) }}
          />
        )}
        <ul class="route" role="list">
          <Hours visitor={visitor} hours={hours} />
          {centre.phone && (
            <li>
              <Icon name="phone" />
              <span>
                <b>{t("site:home.call")}</b>
                <br />
                <PhoneLink number={centre.phone} />
              </span>
            </li>
          )}
          {centre.email && (
            <li>
              <Icon name="mail" />
              <span>
                <b>{t("site:home.mail")}</b>
                <br />
                <a href={`mailto:${centre.email}`}>{centre.email}</a>
              </span>
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}

function Hours({ visitor, hours }: { visitor: HomePageProps["visitor"]; hours: readonly OpeningHours[] }) {
  const { t, language, today } = visitor;
  if (hours.length === 0) return null;
  const { from } = weekOf(today);
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(from, ahead));
  return (
    <li>
      <Icon name="clock" />
      <span>
        <b>{t("site:home.hours")}</b>
        {days.map((day) => {
          const stretches = openOn(hours, [], day);
          return (
            <>
              <br />
              {`${weekdayName(weekday(day), language)}: `}
              {stretches.length === 0
                ? t("site:home.closed")
                : stretches.map((stretch) => rangeOf(day, stretch, language)).join(t("site:home.and"))}
            </>
          );
        })}
      </span>
    </li>
  );
}

function rangeOf(
  day: string,
  { opensAt, closesAt }: Pick<OpeningHours, "opensAt" | "closesAt">,
  language: HomePageProps["visitor"]["language"],
): string {
  const ends = closesAt === "24:00" ? `${addDays(day, 1)}T00:00` : `${day}T${closesAt}`;
  return formatTimeRange(`${day}T${opensAt}`, ends, language);
}
