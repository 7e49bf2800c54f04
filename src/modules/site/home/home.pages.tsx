// SPDX-License-Identifier: EUPL-1.2
import type { OpeningHours, OpeningWords, OpenStatus } from "#modules/network";
import { AskUs, type DateForVisitor, DateLinks, DayList, type Visitor } from "#modules/programme";
import { formatDay } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { HungPicture } from "#platform/pictures";
import { type CentreInFrame, EmptyState, Icon, OnlyWith, Page, useFrame } from "#platform/ui";
import { NewsAtHome, type NewsInWords } from "../news/news.pages.tsx";
import type { WrittenPage } from "../pages/page.ts";
import { Facade } from "./facade.pages.tsx";
import { NewHere } from "./new-here.pages.tsx";
import { WayHere } from "./way-here.pages.tsx";

export type HomePageProps = {
  visitor: Visitor;
  status: OpenStatus;
  words: OpeningWords;
  hours: readonly OpeningHours[];
  tomorrow: string;
  /** Today; `later` is the next day with anything, when today has nothing more. */
  day: Record<"past" | "ahead" | "later", readonly DateForVisitor[]>;
  centre: CentreInFrame;
  /** A few words of the centre about itself. */
  intro: string;
  route: WrittenPage | null;
  news: NewsInWords[];
  picture: HungPicture | null;
  canonical: string;
};

/** Within one screen: are we open, what is on now, where can you go. */
export function HomePage(props: HomePageProps) {
  const { t } = props.visitor;
  return (
    <Page
      title={t("site:home.title")}
      description={props.intro || t("site:home.intro")}
      wide
      canonical={props.canonical}
    >
      <Facade {...props} />
      <OnlyWith part="programme">
        <Today {...props} />
        <Finding visitor={props.visitor} />
      </OnlyWith>
      <NewsAtHome t={t} language={props.visitor.language} news={props.news} />
      <NewHere {...props} />
      <WayHere {...props} />
    </Page>
  );
}

/** What is on today, or the next that comes. */
export function Today({ visitor, day: { past, ahead, later } }: Pick<HomePageProps, "visitor" | "day">) {
  const { t, language, today } = visitor;
  const day = formatDay(today, language, today);
  return (
    <section class="wrap section stack" id="vandaag" aria-labelledby="h-vandaag">
      <div class="row row--between">
        <h2 id="h-vandaag">{t("site:home.today")}</h2>
        <p class="muted">{day.charAt(0).toUpperCase() + day.slice(1)}</p>
      </div>
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

/** Looking for something, and asking for what is not there. */
export function Finding({ visitor }: Pick<HomePageProps, "visitor">) {
  const { t } = visitor;
  const { centre } = useFrame();
  const canBeAsked = Boolean(centre?.phone || centre?.email);
  return (
    <div class="wrap cols cols--7-5 cols--gelijk">
      <Search visitor={visitor} />
      {canBeAsked && (
        <section class="card stack--sm schap" aria-labelledby="h-mis">
          <h2 id="h-mis" class="zoek__label">
            {t("site:home.missing")}
          </h2>
          <AskUs t={t} />
        </section>
      )}
    </div>
  );
}

function Search({ visitor: { t, language } }: Pick<HomePageProps, "visitor">) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: old phones do not know the element search
    <form class="card" role="search" action={inLanguage(language, "/programma")} method="get">
      <label class="zoek__label" for="q">
        {t("site:home.search")}
      </label>
      <span class="hint" id="q-hint">
        {t("site:home.searchHint")}
      </span>
      <div class="zoek">
        <div>
          <input id="q" name="q" type="search" autocomplete="off" maxlength={100} aria-describedby="q-hint" />
        </div>
        <button class="btn" type="submit">
          <Icon name="search" />
          {t("site:home.find")}
        </button>
      </div>
    </form>
  );
}
