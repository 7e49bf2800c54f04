// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { LinkButton } from "#platform/ui";
import type { ActivityPageProps } from "./activity.pages.tsx";
import { placesTag } from "./date-card.pages.tsx";
import { describeStep } from "./date-words.ts";
import { addressOf } from "./filters.ts";
import { stepHref } from "./links.ts";
import { AskUs, DateLinks } from "./nothing.pages.tsx";
import { placesOf, stepOf } from "./places.ts";

/** For what one joins once, and not per date: the whole series, or a group that one meets first. */
export function JoinAsAWhole(props: ActivityPageProps) {
  const { t } = props.visitor;
  const { joining, hasEnded } = props.activity;
  if (hasEnded || (joining !== "series" && joining !== "acquaint")) return null;
  return (
    <section class="card stack" aria-labelledby="h-meedoen" id="meedoen">
      <h2 id="h-meedoen">{t(`programme:finding.joining.${joining}.title`)}</h2>
      {joining === "series" && <SeriesInShort {...props} />}
      <p>{t(`programme:finding.joining.${joining}.text`)}</p>
      <WhatToDo {...props} />
    </section>
  );
}

function SeriesInShort({ visitor: { t, language, today }, series }: ActivityPageProps) {
  if (series === null) return null;
  const [from, to] = [series.firstDay, series.lastDay].map((day) => formatDay(day, language, today));
  return (
    <p>
      <b>{t("programme:finding.joining.series.dates", { count: series.count, from: from ?? "", to: to ?? "" })}</b>
    </p>
  );
}

function WhatToDo(props: ActivityPageProps) {
  const { visitor, activity, dates } = props;
  const { t, language, localNow } = visitor;
  const next = dates.find((date) => !date.isCancelled);
  if (!next) return null;
  const places = placesOf(next, localNow);
  const step = stepOf(places, activity.joining);
  if (places.kind === "begun") return <HasBegun {...props} />;
  return (
    <>
      {activity.joining === "series" && <p>{placesTag(visitor, places, next)}</p>}
      {step && (
        <p>
          <LinkButton href={stepHref(language, activity.slug, next)} kind={places.kind === "full" ? "second" : "main"}>
            {describeStep(t, step)}
          </LinkButton>
        </p>
      )}
      {activity.joinLater && activity.joining === "series" && (
        <p class="muted">{t("programme:finding.joining.series.later")}</p>
      )}
    </>
  );
}

/** Who comes too late reads what there is instead. */
function HasBegun({ visitor, open }: ActivityPageProps) {
  const { t, language } = visitor;
  return (
    <>
      <p>{t("programme:finding.joining.series.begun")}</p>
      <DateLinks visitor={visitor} title={t("programme:finding.nothing.open")} dates={open} />
      <p>
        <a href={inLanguage(language, addressOf({ withoutSignUp: "1" }))}>
          {t("programme:finding.joining.series.instead")}
        </a>
      </p>
      <AskUs t={visitor.t} />
    </>
  );
}
