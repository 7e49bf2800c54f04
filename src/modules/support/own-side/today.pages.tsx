// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTime } from "#platform/clock";
import { inLanguage, type Sent } from "#platform/http";
import { capitalize, type Language, type T } from "#platform/i18n";
import { EmptyState, ErrorSummary, Form, LinkCards, Notice, Page, SubmitButton } from "#platform/ui";
import type { HandingOver } from "./handing-over.queries.ts";
import type { DayWithMeetings, Meeting } from "./today.ts";

type TodayPageProps = Sent & {
  t: T;
  language: Language;
  today: string;
  week: DayWithMeetings[];
  hasPeople: boolean;
  asked: HandingOver[];
  said: "yes" | "no" | null;
};

/** A quiet start of the day: with whom there is something, who asks something, and what is one's own. */
export function TodayPage(props: TodayPageProps) {
  const { t, language, errors, said, asked } = props;
  return (
    <Page
      title={t("support:ownSide.today.title")}
      robots="noindex"
      back={{ href: inLanguage(language, "/team"), label: t("support:ownSide.toTeam") }}
    >
      <ErrorSummary errors={errors} />
      {said && <Notice kind="good">{t(`support:ownSide.today.said.${said}`)}</Notice>}
      <div class="stack--sm">
        <h1>{t("support:ownSide.today.title")}</h1>
        <p class="lead">{t("support:ownSide.today.lead")}</p>
      </div>
      {asked.map((one) => (
        <Asked {...props} one={one} />
      ))}
      <Week {...props} />
      <section class="stack" aria-labelledby="h-eigen">
        <h2 id="h-eigen">{t("support:ownSide.today.own")}</h2>
        <LinkCards links={ownLinks(props)} />
      </section>
    </Page>
  );
}

function Asked({ t, language, one }: TodayPageProps & { one: HandingOver }) {
  const names = { from: one.fromName, by: one.askedByName };
  return (
    <section class="card stack" aria-labelledby={`h-${one.id}`}>
      <h2 id={`h-${one.id}`}>{t(`support:ownSide.today.${one.askedByName ? "asksFor" : "asks"}`, names)}</h2>
      <p>{t("support:ownSide.today.asksText", names)}</p>
      <Form action={inLanguage(language, `/team/meelopen/overnemen/${one.id}`)} class="row">
        <SubmitButton name="answer" value="yes">
          {t("support:ownSide.today.yes")}
        </SubmitButton>
        <SubmitButton kind="second" name="answer" value="no">
          {t("support:ownSide.today.no")}
        </SubmitButton>
      </Form>
    </section>
  );
}

function Week({ t, language, today, week, hasPeople }: TodayPageProps) {
  return (
    <section class="stack" aria-labelledby="h-week">
      <h2 id="h-week">{t("support:ownSide.today.week")}</h2>
      {week.length === 0 && (
        <EmptyState title={t(`support:ownSide.today.${hasPeople ? "quiet" : "nobody"}`)}>
          <p>{t(`support:ownSide.today.${hasPeople ? "quietText" : "nobodyText"}`)}</p>
        </EmptyState>
      )}
      {week.map(({ day, meetings }) => (
        <article class="card stack--sm">
          <h3>{day === today ? t("support:ownSide.today.today") : capitalize(formatDay(day, language, today))}</h3>
          <ul role="list" class="stack--sm">
            {meetings.map((one) => (
              <li>
                <a href={inLanguage(language, `/team/trajecten/${one.id}`)}>{one.name}</a>
                {whatInWords(t, language, one)}
              </li>
            ))}
          </ul>
        </article>
      ))}
      {hasPeople && (
        <p>
          <a href={inLanguage(language, "/team/trajecten")}>{t("support:ownSide.today.all")}</a>
        </p>
      )}
    </section>
  );
}

function whatInWords(t: T, language: Language, { what, atTime }: Meeting): string {
  const time = atTime ? t("support:ownSide.today.at", { time: formatTime(`2000-01-01T${atTime}`, language) }) : "";
  return `, ${t(`support:ownSide.today.what.${what}`)}${time}`;
}

const own = [
  { key: "reflection", path: "/team/voor-mezelf" },
  { key: "worry", path: "/team/zorg-om-iemand" },
  { key: "roundTables", path: "/team/samen-overleggen" },
  { key: "difference", path: "/team/verschil" },
] as const;

function ownLinks({ t, language }: TodayPageProps) {
  return own.map(({ key, path }) => ({
    label: t(`support:ownSide.today.links.${key}.label`),
    hint: t(`support:ownSide.today.links.${key}.hint`),
    href: inLanguage(language, path),
  }));
}
