// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { type Fact, Facts, Notice, Tag } from "#platform/ui";
import { Words } from "../writing/words.pages.tsx";
import type { Action, Agenda } from "./agenda.queries.ts";
import type { Meeting } from "./network-table.queries.ts";

type MeetingProps = { t: T; language: Language; meeting: Meeting };

/** When and where, for everyone who may read it. */
export function MeetingFacts({ t, language, meeting }: MeetingProps) {
  const { heldOn, startsAt, endsAt, place, cancelledAt } = meeting;
  const facts: Fact[] = [
    { label: t("region:cooperation.tables.when"), value: formatDate(heldOn, language), icon: "calendar-days" },
    { label: t("region:cooperation.tables.time"), value: timesOf(startsAt, endsAt) },
    ...(place ? [{ label: t("region:cooperation.tables.place"), value: place, icon: "map-pin" as const }] : []),
  ];
  return (
    <>
      {cancelledAt !== null && (
        <Notice>
          <p>{t("region:cooperation.tables.cancelled")}</p>
        </Notice>
      )}
      <Facts facts={facts} />
    </>
  );
}

export function timesOf(startsAt: string, endsAt: string): string {
  return `${dotted(startsAt)}–${dotted(endsAt)}`;
}

export function dotted(time: string): string {
  return time.slice(0, 5).replace(/^0/, "").replace(":", ".");
}

type MinutesProps = { t: T; minutes: string; decisions: Agenda["decisions"] };

export function Decisions({ t, decisions }: Omit<MinutesProps, "minutes">) {
  if (decisions.length === 0) return null;
  return (
    <section class="stack--sm" aria-labelledby="h-besluiten">
      <h2 id="h-besluiten">{t("region:cooperation.tables.decisions")}</h2>
      <ul>
        {decisions.map(({ words }) => (
          <li>{words}</li>
        ))}
      </ul>
    </section>
  );
}

export function Minutes({ t, minutes }: Omit<MinutesProps, "decisions">) {
  if (minutes === "") return null;
  return (
    <section class="stack" aria-labelledby="h-verslag">
      <h2 id="h-verslag">{t("region:cooperation.tables.minutes")}</h2>
      <Words text={minutes} />
    </section>
  );
}

type ActionsProps = {
  t: T;
  language: Language;
  today: string;
  id: string;
  title: string;
  actions: Action[];
  /** Where somebody may say how it went. */
  hrefOf: (action: Action) => string | null;
};

export function Actions({ t, language, today, id, title, actions, hrefOf }: ActionsProps) {
  if (actions.length === 0) return null;
  return (
    <section class="stack--sm" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <ul class="lijn" role="list">
        {actions.map((action) => (
          <li>
            <p>
              {t("region:cooperation.tables.actionLine", {
                ...{ organization: action.organization, what: action.what, day: formatDate(action.dueOn, language) },
              })}{" "}
              {action.state !== "open" && <Tag>{t(`region:cooperation.tables.state.${action.state}`)}</Tag>}
            </p>
            {action.line && <p class="muted">{action.line}</p>}
            <HowIsIt {...{ t, language, today, action, href: hrefOf(action) }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type HowIsItProps = { t: T; language: Language; today: string; action: Action; href: string | null };

/** Asked kindly when its day has passed, and never chased. */
function HowIsIt({ t, language, today, action, href }: HowIsItProps) {
  const isPast = action.state === "open" && action.dueOn < today;
  const words = isPast
    ? t("region:cooperation.tables.howIsIt", { day: formatDate(action.dueOn, language) })
    : t("region:cooperation.tables.sayHow");
  if (!isPast && href === null) return null;
  return <p class="niet-printen">{href === null ? words : <a href={href}>{words}</a>}</p>;
}
