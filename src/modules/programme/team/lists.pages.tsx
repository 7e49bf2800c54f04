// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Page, PhoneLink, Table } from "#platform/ui";
import { statusInWords } from "./people-of-date.pages.tsx";
import type { WhoComes } from "./team.queries.ts";
import type { DateOfList, ListLinks } from "./who-comes.pages.tsx";

type PrintedListPageProps = { t: T; date: DateOfList; people: WhoComes[]; links: ListLinks };

const emptyLines = 3;

/** For paper: names with a box to tick, and nothing by which anyone could be reached. */
export function PrintedListPage({ t, date, people, links }: PrintedListPageProps) {
  const coming = people.filter(({ status, staysAway }) => status !== "waiting" && !staysAway).map(({ name }) => name);
  const lines = [...coming, ...Array.from({ length: emptyLines }, () => "")];
  return (
    <Page title={t("programme:team.printed.title", { title: date.title })} robots="noindex">
      <BackLink href={links.self}>{t("programme:team.who.title", { title: date.title })}</BackLink>
      <div class="stack--sm">
        <h1>{t("programme:team.printed.title", { title: date.title })}</h1>
        <p class="lead">{date.when}</p>
        <p class="niet-printen">{t("programme:team.printed.howToPrint")}</p>
      </div>
      {coming.length === 0 && <p>{t("programme:team.printed.nobody")}</p>}
      <Table
        id="lijst"
        caption={t("programme:team.who.caption")}
        columns={[t("programme:team.printed.name"), t("programme:team.printed.here")]}
        rows={lines.map((name) => [name || <EmptyLine t={t} />, <TickBox />])}
      />
    </Page>
  );
}

function EmptyLine({ t }: { t: T }) {
  return <span class="visually-hidden">{t("programme:team.printed.empty")}</span>;
}

function TickBox() {
  return (
    <svg class="afvinken" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="2" y="2" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

export type PersonToCall = Pick<WhoComes, "name" | "status" | "staysAway"> & { phone: string };
type CallListPageProps = { t: T; date: DateOfList; people: PersonToCall[]; links: ListLinks };

export function CallListPage({ t, date, people, links }: CallListPageProps) {
  const columns = [t("programme:team.who.name"), t("programme:team.who.phone"), t("programme:team.who.status")];
  return (
    <Page title={t("programme:team.callList.title", { title: date.title })} robots="noindex">
      <BackLink href={links.self}>{t("programme:team.who.title", { title: date.title })}</BackLink>
      <div class="stack--sm">
        <h1>{t("programme:team.callList.title", { title: date.title })}</h1>
        <p class="lead">{date.when}</p>
        <p>{t("programme:team.callList.text")}</p>
      </div>
      {people.length === 0 ? (
        <EmptyState title={t("programme:team.callList.nobody")} />
      ) : (
        <Table
          id="bellijst"
          caption={t("programme:team.callList.caption")}
          columns={columns}
          rows={people.map((person) => [person.name, <PhoneLink number={person.phone} />, statusInWords(t, person)])}
        />
      )}
      <p class="muted">{t("programme:team.who.log")}</p>
    </Page>
  );
}
