// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, LinkButton, Notice, Page, Table, Tag } from "#platform/ui";
import { type KeptDate, KeptDates } from "./kept-dates.pages.tsx";

export const departures = ["moved", "extra", "place", "hosts", "notice"] as const;

export type ListedDate = {
  id: string;
  /** "Dinsdag 24 november van 11.00 tot 12.30 uur" */
  words: string;
  href: string;
  changeHref: string;
  people: number;
  placesTaken: number;
  capacity: number | null;
  waiting: number;
  isCancelled: boolean;
  differs: (typeof departures)[number][];
};

type DatesPageProps = {
  t: T;
  title: string;
  back: { href: string; label: string };
  /** Where its rule is changed; only for whoever makes the programme. */
  scheduleHref: string | null;
  extraHref: string;
  callsHref: string;
  dates: ListedDate[];
  kept: KeptDate[];
  /** The limit of the activity, when some dates have more people. */
  larger: { limit: number; words: string[] } | null;
  news: "saved" | "settled" | undefined;
  withoutSignUp: boolean;
};

export function DatesPage(props: DatesPageProps) {
  const { t, title, back, scheduleHref, extraHref, callsHref, dates, kept, larger, news, withoutSignUp } = props;
  return (
    <Page title={t("programme:activity.datesPage.title", { title })} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t(news === "saved" ? "programme:activity.done.saved" : "programme:dates.kept.settled")}</p>
          {news === "settled" && (
            <p>
              <a href={callsHref}>{t("programme:calls.hears.toCalls")}</a>
            </p>
          )}
        </Notice>
      )}
      <h1>{t("programme:activity.datesPage.title", { title })}</h1>
      {larger && <Larger t={t} larger={larger} />}
      {kept.length > 0 && <KeptDates t={t} kept={kept} />}
      <p>
        <LinkButton href={extraHref} icon="calendar-plus">
          {t("programme:dates.extra.link")}
        </LinkButton>
      </p>
      {dates.length === 0 ? (
        <EmptyState title={t("programme:activity.datesPage.none")}>
          {scheduleHref && (
            <p>
              <a href={scheduleHref}>{t("programme:activity.datesPage.toSchedule")}</a>
            </p>
          )}
        </EmptyState>
      ) : (
        <DateTable t={t} dates={dates} withoutSignUp={withoutSignUp} />
      )}
    </Page>
  );
}

function Larger({ t, larger }: { t: T; larger: NonNullable<DatesPageProps["larger"]> }) {
  return (
    <Notice>
      <p>{t("programme:activity.datesPage.larger", { count: larger.words.length, limit: larger.limit })}</p>
      <ul>
        {larger.words.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </Notice>
  );
}

function DateTable({ t, dates, withoutSignUp }: Pick<DatesPageProps, "t" | "dates" | "withoutSignUp">) {
  const rows = dates.map((date) => [
    <a href={date.href}>{date.words}</a>,
    <a href={date.changeHref}>
      <span aria-hidden="true">{t("programme:dates.list.change")}</span>
      <span class="visually-hidden">{t("programme:dates.list.changeOf", { date: date.words })}</span>
    </a>,
    <DateState t={t} date={date} />,
    placesInWords(t, date, withoutSignUp),
    date.waiting > 0 ? t("programme:activity.datesPage.waiting", { count: date.waiting }) : "",
  ]);
  const columnOf = (column: "date" | "people" | "waitingList" | "state") =>
    t(`programme:activity.datesPage.column.${column}`);
  const columns = [
    columnOf("date"),
    t("programme:dates.list.column"),
    columnOf("state"),
    columnOf("people"),
    columnOf("waitingList"),
  ];
  return <Table id="datums" caption={t("programme:activity.datesPage.caption")} columns={columns} rows={rows} />;
}

function DateState({ t, date }: { t: T; date: ListedDate }) {
  if (date.isCancelled) return <Tag kind="full">{t("programme:activity.datesPage.cancelled")}</Tag>;
  return <>{date.differs.map((what) => t(`programme:dates.list.${what}`)).join(", ")}</>;
}

/** "5 van 8", or that one just walks in. */
function placesInWords(t: T, { people, placesTaken, capacity }: ListedDate, withoutSignUp: boolean): string {
  if (withoutSignUp && people === 0) return t("programme:activity.datesPage.walkIn");
  if (capacity === null) return String(people);
  return t("programme:activity.datesPage.places", { taken: placesTaken, capacity });
}
