// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { type DateForVisitor, DateLinks, DayList, type Visitor } from "#modules/programme";
import { formatDay } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { EmptyState, Icon, useFrame } from "#platform/ui";
import type { HomePageProps } from "./home.pages.tsx";

type TodayProps = Pick<HomePageProps, "visitor" | "day">;

/** What is on today, or the next that comes. */
export function Today({ visitor, day: { past, ahead, later } }: TodayProps) {
  const { t, today } = visitor;
  return (
    <OneDay visitor={visitor} title={t("site:home.today")} day={today}>
      {ahead.length > 0 ? (
        <DayList visitor={visitor} dates={ahead} />
      ) : (
        <NothingAhead visitor={visitor} hadSome={past.length > 0} later={later} />
      )}
      {past.length > 0 && (
        <details class="vouw">
          <summary>{t("site:home.earlier", { count: past.length })}</summary>
          <DayList visitor={visitor} dates={past} />
        </details>
      )}
    </OneDay>
  );
}

/** A group meets now and then: on a day without anything, the next day that has something takes its place. */
export function Coming({ visitor, day }: TodayProps) {
  const next = day.later[0];
  if (day.past.length > 0 || !next) return <Today visitor={visitor} day={day} />;
  return (
    <OneDay visitor={visitor} title={visitor.t("site:home.welcome.coming")} day={next.startsLocal}>
      <DayList visitor={visitor} dates={day.later} />
    </OneDay>
  );
}

type OneDayProps = { visitor: Visitor; title: string; day: string; children: ComponentChildren };

function OneDay({ visitor: { t, language, today }, title, day, children }: OneDayProps) {
  return (
    <section class="wrap section stack" id="vandaag" aria-labelledby="h-vandaag">
      <div class="row row--between">
        <h2 id="h-vandaag">{title}</h2>
        <p class="muted">{capitalize(formatDay(day, language, today))}</p>
      </div>
      {children}
      <p class="row">
        <a class="btn btn--2" href={inLanguage(language, "/programma")}>
          {t("site:home.wholeWeek")}
          <Icon name="arrow-right" class="i--pijl" />
        </a>
      </p>
    </section>
  );
}

type NothingAheadProps = { visitor: Visitor; hadSome: boolean; later: readonly DateForVisitor[] };

function NothingAhead({ visitor, hadSome, later }: NothingAheadProps) {
  const { t } = visitor;
  const { parts } = useFrame();
  const isNew = !hadSome && later.length === 0;
  const title = hadSome ? "site:home.overToday" : isNew ? "site:home.nothingYet" : "site:home.nothingToday";
  return (
    <EmptyState title={t(title)}>
      <DateLinks visitor={visitor} title={t("site:home.later")} dates={later} />
      {isNew && <p>{t(parts.has("house") ? "site:home.nothingYetText" : "site:home.nothingYetElsewhere")}</p>}
    </EmptyState>
  );
}
