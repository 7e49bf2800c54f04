// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { LinkCards, type LinkWithHint, Tag } from "#platform/ui";
import type { Action } from "../meeting-tables/agenda.queries.ts";
import { Actions, timesOf } from "../meeting-tables/meeting.pages.tsx";
import type { Meeting } from "../meeting-tables/network-table.queries.ts";
import { WritingPage } from "../writing/writing.pages.tsx";

export type TableOfOrganization = { name: string; meetings: (Meeting & { href: string })[] };

type BehindPageProps = {
  t: T;
  language: Language;
  today: string;
  organization: string;
  centre: string;
  news: string | undefined;
  backHref: string;
  covenants: { title: string; href: string }[];
  tables: TableOfOrganization[];
  actions: Action[];
  actionHref: (action: Action) => string;
  links: LinkWithHint[];
};

/** All that an organization reads and does with the region, behind the link that it was given. */
export function BehindPage(props: BehindPageProps) {
  const { t, language, today, organization, centre, news, backHref, covenants, actions, actionHref, links } = props;
  return (
    <WritingPage
      title={t("region:cooperation.behind.title", { organization })}
      lead={t("region:cooperation.behind.lead", { centre })}
      back={{ href: backHref, label: t("region:cooperation.title") }}
      news={news}
    >
      <Actions
        {...{ t, language, today, id: "acties", actions, hrefOf: actionHref }}
        title={t("region:cooperation.behind.actions")}
      />
      <Tables {...props} />
      {covenants.length > 0 && (
        <section class="stack--sm" aria-labelledby="h-convenanten">
          <h2 id="h-convenanten">{t("region:cooperation.covenant.listTitle")}</h2>
          <ul class="lijn" role="list">
            {covenants.map(({ title, href }) => (
              <li>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <LinkCards links={links} />
    </WritingPage>
  );
}

function Tables({ t, language, today, tables }: BehindPageProps) {
  return (
    <>
      {tables.map(({ name, meetings }, index) => (
        <section class="stack--sm" aria-labelledby={`h-tafel-${index}`}>
          <h2 id={`h-tafel-${index}`}>{name}</h2>
          {meetings.length === 0 && <p>{t("region:cooperation.tables.noMeetings")}</p>}
          <ul class="lijn" role="list">
            {meetings.map(({ href, heldOn, startsAt, endsAt, cancelledAt, minutes }) => (
              <li>
                <a href={href}>{formatDate(heldOn, language)}</a>, {timesOf(startsAt, endsAt)}{" "}
                {cancelledAt !== null && <Tag kind="full">{t("region:cooperation.tables.cancelledTag")}</Tag>}
                {heldOn >= today && cancelledAt === null && <Tag>{t("region:cooperation.tables.comes")}</Tag>}
                {minutes && <Tag kind="open">{t("region:cooperation.tables.hasMinutes")}</Tag>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
