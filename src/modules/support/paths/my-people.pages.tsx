// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDay, formatTime } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, EmptyState, Icon, LinkCards, Page } from "#platform/ui";
import type { NextDate } from "../following/next-dates.queries.ts";
import { nameOf } from "./letter.ts";
import type { WalkedPath } from "./people.queries.ts";

type MyPeoplePageProps = {
  t: T;
  language: Language;
  today: string;
  paths: readonly WalkedPath[];
  next: ReadonlyMap<string, NextDate>;
};

/** Names and the next day, so that somebody who looks over a shoulder learns no more. */
export function MyPeoplePage(props: MyPeoplePageProps) {
  const { t, language, paths } = props;
  const current = paths.filter(({ endedOn }) => endedOn === null);
  const ended = paths.filter(({ endedOn }) => endedOn !== null);
  return (
    <Page title={t("support:paths.people.title")} robots="noindex">
      <BackLink href={inLanguage(language, "/team")}>{t("support:paths.people.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("support:paths.people.title")}</h1>
        <p class="lead">{t("support:paths.people.lead")}</p>
      </div>
      {current.length === 0 && (
        <EmptyState title={t("support:paths.people.nobody")}>
          <p>{t("support:paths.people.nobodyText")}</p>
        </EmptyState>
      )}
      {current.length > 0 && <LinkCards links={current.map((path) => linkTo(path, props))} />}
      {ended.length > 0 && (
        <details class="vouw">
          <summary>{t("support:paths.people.ended")}</summary>
          <LinkCards links={ended.map((path) => linkTo(path, props))} />
        </details>
      )}
      <p class="small muted feit feit--hoog">
        <Icon name="eye" />
        <span>{t("support:paths.people.whoSees")}</span>
      </p>
    </Page>
  );
}

function linkTo(path: WalkedPath, { t, language, today, next }: MyPeoplePageProps) {
  const date = next.get(path.id);
  return {
    href: inLanguage(language, `/team/trajecten/${path.id}`),
    label: nameOf(t, path.name),
    hint: path.endedOn
      ? t("support:paths.people.endedOn", { day: formatDate(path.endedOn, language) })
      : date
        ? whenNext(date, { t, language, today })
        : t("support:paths.people.noDate"),
  };
}

function whenNext(
  { day, atTime, what }: NextDate,
  { t, language, today }: { t: T; language: Language; today: string },
) {
  const time = atTime ? t("support:paths.people.at", { time: formatTime(`${day}T${atTime}`, language) }) : "";
  const words = `support:paths.people.next.${what}` as const;
  return t(words, { day: formatDay(day, language, today) + time });
}
