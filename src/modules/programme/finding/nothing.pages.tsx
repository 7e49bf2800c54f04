// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatTimeRange } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { EmptyState, PhoneText, useFrame } from "#platform/ui";
import type { Visitor } from "./date-words.ts";
import { addressOf, type ChoiceKey, hasChoices, onlyDays, type ProgrammeFilter, withChoice } from "./filters.ts";
import type { OpenDate } from "./finding.queries.ts";
import { activityHref } from "./links.ts";

/** What there is, when nothing is what someone looked for. */
export type Nothing = {
  /** Each choice that can be left out, and how many dates there are then. */
  wider: { key: ChoiceKey; count: number }[];
  /** How many dates there are in the same days without any choice. */
  all: number;
  /** The same choice, later on. */
  later: OpenDate[];
  /** What one can walk into, first of these days on. */
  open: OpenDate[];
};

const mostNamed = 5;

type NothingProps = { visitor: Visitor; filter: ProgrammeFilter; nothing: Nothing };

export function NothingFound({ visitor, filter, nothing }: NothingProps) {
  const { t } = visitor;
  const title = hasChoices(filter) ? "programme:finding.nothing.withChoices" : "programme:finding.nothing.inDays";
  return (
    <EmptyState title={t(title)}>
      <DateLinks visitor={visitor} title={t("programme:finding.nothing.later")} dates={nothing.later} />
      <Wider visitor={visitor} filter={filter} nothing={nothing} />
      <DateLinks visitor={visitor} title={t("programme:finding.nothing.open")} dates={nothing.open} />
      <AskUs t={t} />
    </EmptyState>
  );
}

/** "Mis je iets?": a person to ask, and never a dead end. */
export function AskUs({ t }: { t: Visitor["t"] }) {
  const { centre } = useFrame();
  if (!centre || (!centre.phone && !centre.email)) return null;
  return (
    <p>
      {t("programme:finding.ask.text")}{" "}
      {centre.phone && <PhoneText text={t("programme:finding.ask.phone", { phone: centre.phone })} />}
      {centre.phone && centre.email && " "}
      {centre.email && (
        <>
          {t("programme:finding.ask.email")} <a href={`mailto:${centre.email}`}>{centre.email}</a>.
        </>
      )}
    </p>
  );
}

function Wider({ visitor: { t, language }, filter, nothing: { wider, all } }: NothingProps) {
  if (!hasChoices(filter) || all === 0) return null;
  return (
    <>
      <p>{t("programme:finding.nothing.wider")}</p>
      <ul>
        {wider.map(({ key, count }) => (
          <li>
            <a href={inLanguage(language, addressOf(withChoice(filter, { [key]: null })))}>
              {t(`programme:finding.nothing.without.${key}`)}
            </a>{" "}
            {t("programme:finding.nothing.times", { count })}
          </li>
        ))}
        <li>
          <a href={inLanguage(language, addressOf(onlyDays(filter)))}>{t("programme:finding.nothing.all")}</a>{" "}
          {t("programme:finding.nothing.times", { count: all })}
        </li>
      </ul>
    </>
  );
}

type DateLinksProps = { visitor: Visitor; title: string; dates: readonly OpenDate[] };

export function DateLinks({ visitor: { language, today }, title, dates }: DateLinksProps) {
  if (dates.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {dates.slice(0, mostNamed).map((date) => (
          <li>
            <a href={activityHref(language, date.slug)}>{date.title}</a>
            {`, ${formatDay(date.startsLocal, language, today)}, ${formatTimeRange(date.startsLocal, date.endsLocal, language)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
