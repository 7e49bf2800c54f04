// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { formatDay, formatTimeRange } from "#platform/clock";
import { LinkButton } from "#platform/ui";
import type { ActivityPageProps } from "./activity.pages.tsx";
import { besideLine, placesTag } from "./date-card.pages.tsx";
import { capitalized, dayHref, signUpHref } from "./date-words.ts";
import { placesOf } from "./finding.ts";
import { AskUs } from "./nothing.pages.tsx";
import type { DateOfActivity } from "./published-activity.queries.ts";

const mostAtFirst = 6;

/** Each date with what one can do: just come, take part, or stand on the waiting list. */
export function ActivityDates(props: ActivityPageProps) {
  const { visitor, activity, dates } = props;
  const { t } = visitor;
  const [atFirst, further] = [dates.slice(0, mostAtFirst), dates.slice(mostAtFirst)];
  return (
    <section class="card stack" aria-labelledby="h-data" id="data">
      <h2 id="h-data">{t("programme:finding.activity.dates")}</h2>
      {activity.joining === "walk-in" && dates.length > 0 && <p>{t("programme:finding.activity.justCome")}</p>}
      {activity.joining === "sign-up" && <p class="muted">{t("programme:finding.activity.nameWillDo")}</p>}
      {dates.length === 0 && <p>{t("programme:finding.activity.noDates")}</p>}
      {dates.length === 0 && <AskUs t={t} />}
      {atFirst.length > 0 && dateLines(props, atFirst)}
      {further.length > 0 && (
        <details class="vouw">
          <summary>{t("programme:finding.activity.moreDates", { count: further.length })}</summary>
          {dateLines(props, further)}
        </details>
      )}
    </section>
  );
}

function dateLines(props: ActivityPageProps, dates: readonly DateOfActivity[]): VNode {
  return (
    <ul class="lijn" role="list">
      {dates.map((date) => dateLine(props, date))}
    </ul>
  );
}

function dateLine({ visitor, activity, open }: ActivityPageProps, date: DateOfActivity): VNode {
  const { language, today, localNow } = visitor;
  const day = date.startsLocal.slice(0, 10);
  const places = placesOf(date, localNow);
  const beside = open.filter(({ startsLocal, slug }) => startsLocal.startsWith(day) && slug !== activity.slug);
  return (
    <li class="stack--sm">
      <p>
        <b>
          <a href={dayHref(language, day)}>{capitalized(formatDay(day, language, today))}</a>
        </b>
        <br />
        {formatTimeRange(date.startsLocal, date.endsLocal, language)}
        {date.title && date.title !== activity.title && (
          <>
            <br />
            {date.title}
          </>
        )}
      </p>
      <p>{placesTag(visitor, { ...date, placeKind: activity.placeKind })}</p>
      {signUpLink({ visitor, slug: activity.slug, date, kind: places.kind })}
      {places.kind === "full" && besideLine(visitor, beside)}
    </li>
  );
}

type SignUpLinkProps = Pick<ActivityPageProps, "visitor"> & {
  slug: string;
  date: DateOfActivity;
  kind: ReturnType<typeof placesOf>["kind"];
};

function signUpLink({ visitor, slug, date, kind }: SignUpLinkProps): VNode | null {
  const { t, language, today } = visitor;
  if (kind !== "room" && kind !== "few" && kind !== "full") return null;
  const isFull = kind === "full";
  return (
    <p>
      <LinkButton href={signUpHref(language, slug, date)} kind={isFull ? "second" : "main"}>
        <span>
          {t(isFull ? "programme:finding.activity.wait" : "programme:finding.activity.takePart")}
          <span class="visually-hidden">{`, ${formatDay(date.startsLocal, language, today)}`}</span>
        </span>
      </LinkButton>
    </p>
  );
}
