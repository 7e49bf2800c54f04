// SPDX-License-Identifier: EUPL-1.2
import { type DateForVisitor, describeDeparture, describePlace, type Visitor } from "#modules/programme";
import { formatDay, formatTime, formatTimeRange } from "#platform/clock";
import { capitalize } from "#platform/i18n";
import type { ScreenDay } from "./screen.ts";

export type ProgrammeOnWallProps = {
  visitor: Visitor;
  today: ScreenDay;
  /** The next day with anything, when today is over. */
  later: { day: string; isTomorrow: boolean; dates: ScreenDay } | null;
};

/** What goes on, what comes next, and what else; or of another day. */
export function ProgrammeOnWall({ visitor, today, later }: ProgrammeOnWallProps) {
  const { t, language } = visitor;
  if (!later && isEmpty(today)) return <p class="scherm__leeg">{t("site:screen.nothing")}</p>;
  if (later) {
    const day = formatDay(later.day, language, visitor.today);
    const title = later.isTomorrow ? t("site:screen.tomorrow", { day }) : capitalize(day);
    const { now, next, later: rest, more } = later.dates;
    return (
      <>
        <p class="scherm__leeg">{t("site:screen.over")}</p>
        <Part id="morgen" title={title} visitor={visitor} dates={[...now, ...next, ...rest]} more={more} />
      </>
    );
  }
  return (
    <>
      <Part id="nu" title={t("site:screen.now")} visitor={visitor} dates={today.now} />
      <Part id="straks" title={t("site:screen.next")} visitor={visitor} dates={today.next} />
      <Part id="later" title={t("site:screen.later")} visitor={visitor} dates={today.later} more={today.more} />
    </>
  );
}

type PartProps = {
  id: "nu" | "straks" | "later" | "morgen";
  title: string;
  visitor: Visitor;
  dates: DateForVisitor[];
  more?: number;
};

function Part({ id, title, visitor, dates, more = 0 }: PartProps) {
  if (dates.length === 0 && more === 0) return null;
  return (
    <section class={`scherm__deel scherm__deel--${id}`} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <ul role="list">
        {dates.map((date) => (
          <DateOnWall visitor={visitor} date={date} />
        ))}
      </ul>
      {more > 0 && <p class="scherm__meer">{visitor.t("site:screen.more", { count: more })}</p>}
    </section>
  );
}

function DateOnWall({ visitor, date }: { visitor: Visitor; date: DateForVisitor }) {
  const { t, language, localNow } = visitor;
  const isOn = date.startsLocal <= localNow && !date.isCancelled;
  const departure = date.departure && { ...date.departure, hosts: null }; // no names on a wall
  const news = describeDeparture(visitor, { ...date, departure });
  return (
    <li class={date.isCancelled ? "is-afgezegd" : undefined}>
      <p class="scherm__tijd">
        {isOn
          ? t("site:screen.until", { time: formatTime(date.endsLocal, language) })
          : formatTimeRange(date.startsLocal, date.endsLocal, language).replace(/ uur$/, "")}
      </p>
      <div>
        <h3 lang={date.titleLang ?? undefined}>{date.title}</h3>
        {date.isCancelled && <p class="scherm__nieuws">{t("site:screen.cancelled")}</p>}
        {!date.isCancelled && <p class="scherm__plek">{describePlace(visitor, date)}</p>}
        {news.map((line) => (
          <p class="scherm__nieuws">{line}</p>
        ))}
      </div>
    </li>
  );
}

function isEmpty({ now, next, later }: ScreenDay): boolean {
  return now.length + next.length + later.length === 0;
}
