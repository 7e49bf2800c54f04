// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Form, LinkButton, Notice, Page, SubmitButton, Table } from "#platform/ui";
import type { WhoComes } from "./team.queries.ts";

export type DateOfList = {
  title: string;
  /** "Dinsdag 24 november, 11.00 tot 12.30 uur" */
  when: string;
  placesTaken: number;
  capacity: number | null;
  joining: "walk-in" | "sign-up";
  isCancelled: boolean;
};

export type ListLinks = { self: string; back: string; printed: string; callList: string };

type WhoComesPageProps = {
  t: T;
  date: DateOfList;
  people: WhoComes[];
  links: ListLinks;
  news: "cancelled" | "restored" | undefined;
  /** Only for whoever makes the programme, and only while the date is ahead. */
  change: { cancelHref: string; restoreHref: string } | null;
};

export function WhoComesPage({ t, date, people, links, news, change }: WhoComesPageProps) {
  return (
    <Page title={t("programme:team.who.title", { title: date.title })} current="team" robots="noindex">
      <BackLink href={links.back}>{t("programme:team.who.back")}</BackLink>
      <News t={t} date={date} news={news} />
      <div class="stack--sm">
        <h1>{t("programme:team.who.title", { title: date.title })}</h1>
        <p class="lead">{date.when}</p>
        <p>{countInWords(t, date)}</p>
      </div>
      {people.length === 0 ? <Nobody t={t} date={date} /> : <People t={t} people={people} links={links} />}
      {change && <ChangeDate t={t} date={date} change={change} />}
    </Page>
  );
}

function News({ t, date, news }: Pick<WhoComesPageProps, "t" | "date" | "news">) {
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

function countInWords(t: T, { placesTaken, capacity, joining }: DateOfList): string {
  if (joining === "walk-in" && placesTaken === 0) return t("programme:team.who.walkIn");
  if (capacity === null) return t("programme:team.who.countOpen", { count: placesTaken });
  return t("programme:team.who.count", { taken: placesTaken, capacity });
}

function Nobody({ t, date }: Pick<WhoComesPageProps, "t" | "date">) {
  if (date.joining === "walk-in") return null;
  return (
    <EmptyState title={t("programme:team.who.nobody")}>
      <p>{t("programme:team.who.nobodyText")}</p>
    </EmptyState>
  );
}

function People({ t, people, links }: Pick<WhoComesPageProps, "t" | "people" | "links">) {
  const columns = [t("programme:team.who.name"), t("programme:team.who.status"), t("programme:team.who.need")];
  return (
    <>
      <Table
        id="wie"
        caption={t("programme:team.who.caption")}
        columns={columns}
        rows={people.map(({ name, status, need }) => [name, statusInWords(t, status), need])}
      />
      <div class="knoppen">
        <LinkButton href={links.printed} icon="printer">
          {t("programme:team.who.list")}
        </LinkButton>
        <LinkButton href={links.callList} icon="phone">
          {t("programme:team.who.callList")}
        </LinkButton>
      </div>
      <p class="muted">
        {t("programme:team.who.log")} {t("programme:team.who.gone")}
      </p>
    </>
  );
}

function ChangeDate({ t, date, change }: { t: T; date: DateOfList; change: NonNullable<WhoComesPageProps["change"]> }) {
  return (
    <Form action={date.isCancelled ? change.restoreHref : change.cancelHref}>
      <SubmitButton kind="quiet">
        {t(date.isCancelled ? "programme:team.who.restore" : "programme:team.who.cancel")}
      </SubmitButton>
    </Form>
  );
}

export function statusInWords(t: T, status: WhoComes["status"]): string {
  const known = (["confirmed", "waiting", "offered"] as const).find((one) => one === status);
  return known ? t(`programme:team.who.statusOf.${known}`) : "";
}
