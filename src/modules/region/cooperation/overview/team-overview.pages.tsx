// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { EmptyState, LinkButton, LinkCards, type LinkWithHint, Tag, type TextLink } from "#platform/ui";
import type { Action } from "../meeting-tables/agenda.queries.ts";
import { Actions } from "../meeting-tables/meeting.pages.tsx";
import { WritingPage } from "../writing/writing.pages.tsx";

type Line = { name: string; href: string; tag: string | null };

type TeamOverviewPageProps = {
  t: T;
  language: Language;
  today: string;
  back: TextLink;
  meetings: { table: string; heldOn: string; href: string }[];
  due: Action[];
  actionHref: (action: Action) => string;
  covenants: Line[];
  tables: Line[];
  links: LinkWithHint[];
  newHrefs: { covenant: string; table: string };
};

/** What comes, and where everything is. */
export function TeamOverviewPage(props: TeamOverviewPageProps) {
  const { t, language, today, back, meetings, due, actionHref, links, newHrefs } = props;
  return (
    <WritingPage title={t("region:cooperation.team.title")} lead={t("region:cooperation.team.lead")} back={back}>
      {meetings.length > 0 && (
        <section class="stack--sm" aria-labelledby="h-komt">
          <h2 id="h-komt">{t("region:cooperation.team.ahead")}</h2>
          <ul class="lijn" role="list">
            {meetings.map(({ table, heldOn, href }) => (
              <li>
                <a href={href}>{table}</a>, {formatDate(heldOn, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Actions
        {...{ t, language, today, id: "acties", actions: due, hrefOf: actionHref }}
        title={t("region:cooperation.team.due")}
      />
      <Lines
        {...{ id: "convenanten", lines: props.covenants }}
        title={t("region:cooperation.covenant.listTitle")}
        none={t("region:cooperation.covenant.none")}
        add={{ href: newHrefs.covenant, label: t("region:cooperation.covenant.new") }}
      />
      <Lines
        {...{ id: "overleggen", lines: props.tables }}
        title={t("region:cooperation.tables.title")}
        none={t("region:cooperation.tables.none")}
        add={{ href: newHrefs.table, label: t("region:cooperation.tables.new") }}
      />
      <LinkCards links={links} />
    </WritingPage>
  );
}

function Lines({
  id,
  title,
  none,
  lines,
  add,
}: {
  id: string;
  title: string;
  none: string;
  lines: Line[];
  add: TextLink;
}) {
  return (
    <section class="stack" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      {lines.length === 0 && <EmptyState title={none} />}
      <ul class="lijn" role="list">
        {lines.map(({ name, href, tag }) => (
          <li>
            <a href={href}>{name}</a> {tag && <Tag>{tag}</Tag>}
          </li>
        ))}
      </ul>
      <p>
        <LinkButton href={add.href} icon="plus">
          {add.label}
        </LinkButton>
      </p>
    </section>
  );
}
