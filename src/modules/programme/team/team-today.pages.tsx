// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Icon, LinkButton, Notice, Page, Tag, type TextLink } from "#platform/ui";

export type TodaysDate = {
  title: string;
  /** "11.00 tot 12.30 uur", on other days with the day before it */
  when: string;
  where: string;
  hosts: string[];
  joining: "walk-in" | "sign-up";
  placesTaken: number;
  capacity: number | null;
  waiting: number;
  state: "cancelled" | "over" | "now" | "ahead";
  href: string;
};

type TeamTodayPageProps = {
  t: T;
  /** "dinsdag 24 november" */
  day: string;
  today: TodaysDate[];
  next: TodaysDate[];
  /** Only for whoever makes the programme. */
  drafts: { count: number; href: string } | null;
  quickLinks: TextLink[];
};

export function TeamTodayPage({ t, day, today, next, drafts, quickLinks }: TeamTodayPageProps) {
  return (
    <Page title={t("programme:team.today.title", { day })} current="team" robots="noindex">
      <h1>{t("programme:team.today.title", { day })}</h1>
      {drafts && drafts.count > 0 && (
        <Notice>
          <p>{t("programme:team.today.drafts", { count: drafts.count })}</p>
          <p>
            <a href={drafts.href}>{t("programme:team.today.seeDrafts")}</a>
          </p>
        </Notice>
      )}
      {today.length === 0 ? (
        <EmptyState title={t("programme:team.today.nothing")}>
          {next.length === 0 && drafts && <p>{t("programme:team.today.begin")}</p>}
        </EmptyState>
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {today.map((date) => (
              <li>
                <DateOfDay t={t} date={date} heading="h2" />
              </li>
            ))}
          </ul>
        </div>
      )}
      <section class="stack" aria-labelledby="h-straks">
        <h2 id="h-straks">{t("programme:team.today.next")}</h2>
        {next.length === 0 ? (
          <p>{t("programme:team.today.nothingNext")}</p>
        ) : (
          <div class="card">
            <ul class="lijn" role="list">
              {next.map((date) => (
                <li>
                  <DateOfDay t={t} date={date} heading="h3" />
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <nav class="stack" aria-labelledby="h-snel">
        <h2 id="h-snel">{t("programme:team.today.quick")}</h2>
        <div class="knoppen">
          {quickLinks.map(({ label, href }) => (
            <LinkButton href={href}>{label}</LinkButton>
          ))}
        </div>
      </nav>
    </Page>
  );
}

type DateOfDayProps = { t: T; date: TodaysDate; heading: "h2" | "h3" };

function DateOfDay({ t, date, heading: Heading }: DateOfDayProps) {
  return (
    <div class="stack--sm">
      <Heading class="h-klein">{date.title}</Heading>
      <p class="row">
        <span>{date.when}</span>
        <span class="muted">{date.where}</span>
        {date.hosts.length > 0 && (
          <span class="muted">{t("programme:team.today.hosts", { names: date.hosts.join(", ") })}</span>
        )}
        <StateOfDate t={t} state={date.state} />
      </p>
      <p class="row">
        <span>{peopleInWords(t, date)}</span>
        {date.waiting > 0 && <span>{t("programme:team.today.waiting", { count: date.waiting })}</span>}
        {hasList(date) && (
          <a href={date.href}>
            {t("programme:team.today.who")}
            <span class="visually-hidden">: {date.title}</span>
          </a>
        )}
      </p>
    </div>
  );
}

function StateOfDate({ t, state }: { t: T; state: TodaysDate["state"] }) {
  switch (state) {
    case "cancelled":
      return <Tag kind="full">{t("programme:team.today.cancelled")}</Tag>;
    case "over":
      return <span class="muted">{t("programme:team.today.over")}</span>;
    case "now":
      return (
        <span class="row">
          <Icon name="coffee" />
          {t("programme:team.today.now")}
        </span>
      );
    case "ahead":
      return null;
  }
}

function peopleInWords(t: T, date: TodaysDate): string {
  if (!hasList(date)) return t("programme:team.today.noSignUp");
  if (date.capacity === null) return t("programme:team.today.placesOpen", { count: date.placesTaken });
  return t("programme:team.today.places", { taken: date.placesTaken, capacity: date.capacity });
}

function hasList({ joining, placesTaken, waiting }: TodaysDate): boolean {
  return joining === "sign-up" || placesTaken > 0 || waiting > 0;
}
