// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, type FieldErrors, LinkButton, Notice, Page } from "#platform/ui";
import type { Joining } from "../activities/tables.ts";
import { Attendance } from "./attendance.pages.tsx";
import { PeopleOfDate } from "./people-of-date.pages.tsx";
import type { WhoComes } from "./team.queries.ts";
import type { ExpectedGuest } from "./team-today.pages.tsx";

export type DateOfList = {
  title: string;
  /** "Dinsdag 24 november, 11.00 tot 12.30 uur" */
  when: string;
  placesTaken: number;
  capacity: number | null;
  joining: Joining;
  headcount: number;
  isCancelled: boolean;
};

export type ListLinks = { self: string; back: { href: string; label: string }; printed: string; callList: string };

export type WhoComesPageProps = {
  t: T;
  date: DateOfList;
  people: WhoComes[];
  guests: ExpectedGuest[];
  links: ListLinks;
  news: "counted" | undefined;
  /** Only once the date has begun. */
  attendance: { action: string; peopleCame: string; errors: FieldErrors } | null;
  /** Signing up on behalf of someone, and the paper for who has no e-mail: for hosts, while it is ahead. */
  desk: { signUpHref: string; slipHref: (signUpId: string) => string } | null;
  /** Only for coordinators: to reach one person, for whom it is urgent. */
  reachHref: ((signUpId: string) => string) | null;
  /** While the date is ahead. */
  otherwiseHref: string | null;
};

export function WhoComesPage(props: WhoComesPageProps) {
  const { t, date, people, guests, links, attendance, desk } = props;
  return (
    <Page title={t("programme:team.who.title", { title: date.title })} robots="noindex">
      <BackLink href={links.back.href}>{links.back.label}</BackLink>
      <News {...props} />
      <div class="stack--sm">
        <h1>{t("programme:team.who.title", { title: date.title })}</h1>
        <p class="lead">{date.when}</p>
        <p>{countInWords(t, date)}</p>
      </div>
      {people.length === 0 ? <Nobody t={t} date={date} /> : <PeopleOfDate {...props} />}
      {desk && (
        <p>
          <LinkButton href={desk.signUpHref} icon="plus">
            {t("programme:team.who.addSomeone")}
          </LinkButton>
        </p>
      )}
      {guests.length > 0 && <Guests t={t} guests={guests} />}
      {attendance && <Attendance t={t} {...attendance} />}
      {props.otherwiseHref && (
        <p>
          <LinkButton href={props.otherwiseHref} kind="quiet" icon="pencil">
            {t("programme:team.who.otherwise")}
          </LinkButton>
        </p>
      )}
    </Page>
  );
}

function News({ t, date, news }: WhoComesPageProps) {
  if (news) {
    return (
      <Notice kind="good">
        <p>{t(`programme:team.who.${news}Now`)}</p>
      </Notice>
    );
  }
  if (!date.isCancelled) return null;
  return (
    <Notice icon="calendar-x">
      <p>{t("programme:team.who.cancelled")}</p>
    </Notice>
  );
}

function countInWords(t: T, { placesTaken, capacity, joining, headcount }: DateOfList): string {
  if (headcount > 0) return t("programme:team.today.headcount", { count: headcount });
  if (joining === "tell-us") return t("programme:team.today.nobodyTold");
  if (joining === "walk-in" && placesTaken === 0) return t("programme:team.who.walkIn");
  if (capacity === null) return t("programme:team.who.countOpen", { count: placesTaken });
  return t("programme:team.who.count", { taken: placesTaken, capacity });
}

function Nobody({ t, date }: Pick<WhoComesPageProps, "t" | "date">) {
  if (date.joining === "walk-in" || date.joining === "tell-us") return null;
  return (
    <EmptyState title={t("programme:team.who.nobody")}>
      <p>{t("programme:team.who.nobodyText")}</p>
    </EmptyState>
  );
}

function Guests({ t, guests }: Pick<WhoComesPageProps, "t" | "guests">) {
  return (
    <section class="stack--sm" aria-labelledby="h-opwachten">
      <h2 id="h-opwachten">{t("programme:team.today.guests")}</h2>
      <ul role="list">
        {guests.map(({ time, name }) => (
          <li>
            <b>{time}</b>, {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
