// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTimeRange } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { BackLink, Notice, Page } from "#platform/ui";
import { ActivityDates } from "./activity-dates.pages.tsx";
import { ActivityFacts } from "./activity-facts.pages.tsx";
import { Expect, GoodToKnow, Hosts } from "./activity-parts.pages.tsx";
import { familyMark, placesTag } from "./date-card.pages.tsx";
import type { Visitor } from "./date-words.ts";
import type { OpenDate } from "./finding.queries.ts";
import { nextToJoin } from "./finding.ts";
import type { DateOfActivity, PublishedActivity } from "./published-activity.queries.ts";

export type ActivityPageProps = {
  visitor: Visitor;
  activity: PublishedActivity;
  dates: readonly DateOfActivity[];
  /** What one can walk into on the days of full dates. */
  open: readonly OpenDate[];
  closedDays: ReadonlySet<string>;
  canonical: string;
};

export function ActivityPage(props: ActivityPageProps) {
  const { visitor, activity, dates, canonical } = props;
  const { t, language } = visitor;
  return (
    <Page
      title={activity.title}
      description={activity.summary || undefined}
      current="programme"
      wide
      canonical={canonical}
      robots={activity.hasEnded ? "noindex" : undefined}
    >
      <div class="wrap kruimel">
        <p>
          <BackLink href={inLanguage(language, "/programma")}>{t("programme:finding.toProgramme")}</BackLink>
        </p>
      </div>
      <div class="wrap cols cols--7-5">
        <div class="stack--lg">
          <Opening {...props} />
          <ActivityFacts {...props} />
          <Expect {...props} />
          <Hosts {...props} />
          <GoodToKnow {...props} />
        </div>
        {(dates.length > 0 || !activity.hasEnded) && <ActivityDates {...props} />}
      </div>
    </Page>
  );
}

function Opening({ visitor, activity, dates }: ActivityPageProps) {
  const { t, language, today } = visitor;
  const next = nextToJoin(dates, visitor.localNow);
  const [first] = dates;
  return (
    <div class="stack">
      <p>{familyMark(visitor, activity)}</p>
      <h1>{activity.title}</h1>
      {activity.summary && <p class="lead">{activity.summary}</p>}
      {next && (
        <p class="row">
          {placesTag(visitor, { ...next, placeKind: activity.placeKind })}
          <a class="btn alleen-smal" href="#data">
            {t("programme:finding.activity.toDates")}
          </a>
        </p>
      )}
      {activity.hasEnded && <Notice>{t("programme:finding.activity.ended")}</Notice>}
      {first?.isCancelled && (
        <Notice icon="calendar-x">
          {t("programme:finding.activity.cancelled", {
            date: formatDay(first.startsLocal, language, today),
            times: formatTimeRange(first.startsLocal, first.endsLocal, language),
          })}
        </Notice>
      )}
      <WhyAName visitor={visitor} activity={activity} />
      {paragraphsOf(activity.description).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}

function WhyAName({ visitor: { t }, activity }: Pick<ActivityPageProps, "visitor" | "activity">) {
  if (activity.joining === "walk-in" || activity.hasEnded) return null;
  return (
    <Notice icon="armchair">
      <p>
        {t("programme:finding.activity.whyAName")}
        {activity.capacityReason && (
          <>
            {" "}
            <b>{activity.capacityReason}</b>
          </>
        )}
      </p>
    </Notice>
  );
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []);
}
