// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatTimeRange } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { type HungPicture, Picture } from "#platform/pictures";
import { BackLink, Notice, Page } from "#platform/ui";
import type { DirectoryBeside } from "../beside/directory-beside.ts";
import { reasonInWords } from "../dates/cancel-reasons.ts";
import type { HouseOfEvents } from "../sharing/event-facts.ts";
import { ShareHead } from "../sharing/share-head.pages.tsx";
import { CameFrom, type OriginInWords } from "../sources/origin.pages.tsx";
import type { Marks } from "../translations/reading.ts";
import type { WrittenLanguage } from "../translations/texts-of-activity.ts";
import { ActivityDates } from "./activity-dates.pages.tsx";
import { ActivityFacts } from "./activity-facts.pages.tsx";
import { JoinAsAWhole } from "./activity-joining.pages.tsx";
import { Expect, GoodToKnow, Hosts } from "./activity-parts.pages.tsx";
import { familyMark, placesTag } from "./date-card.pages.tsx";
import type { OpenDate } from "./finding.queries.ts";
import { AskUs } from "./nothing.pages.tsx";
import { nextToJoin, placesOf } from "./places.ts";
import type { PublishedActivity, WholeSeries } from "./published-activity.queries.ts";
import { ReadIn } from "./read-in.pages.tsx";
import type { ToldActivity } from "./told-activity.ts";

export type ActivityPageProps = ToldActivity & {
  marks: Marks;
  readIn: WrittenLanguage | null;
  series: WholeSeries | null;
  /** What one can walk into on the days of dates that one cannot join. */
  open: readonly OpenDate[];
  canonical: string;
  house: HouseOfEvents;
  /** The agenda it stands in, when it comes in by itself. */
  cameFrom: OriginInWords | null;
  picture: HungPicture | null;
  directory: DirectoryBeside;
  /** The house has a page of all its walk-in hours. */
  hasWalkInHours: boolean;
};

export function ActivityPage(props: ActivityPageProps) {
  const { visitor, activity, dates, canonical } = props;
  const { t, language } = visitor;
  return (
    <Page
      title={activity.title}
      description={activity.summary || undefined}
      wide
      canonical={canonical}
      robots={activity.hasEnded ? "noindex" : undefined}
      head={activity.hasEnded ? undefined : <ShareHead {...props} />}
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
          {props.cameFrom && <CameFrom t={t} origin={props.cameFrom} />}
        </div>
        {(dates.length > 0 || !activity.hasEnded) && (
          <div class="stack--lg">
            <JoinAsAWhole {...props} />
            <ActivityDates {...props} />
          </div>
        )}
      </div>
    </Page>
  );
}

function Opening(props: ActivityPageProps) {
  const { visitor, activity, marks, dates } = props;
  const { t } = visitor;
  const next = nextToJoin(dates, visitor.localNow);
  return (
    <div class="stack">
      <ReadIn {...props} />
      <p>{familyMark(visitor, activity)}</p>
      <h1 {...marks.title}>{activity.title}</h1>
      {activity.summary && (
        <p class="lead" {...marks.summary}>
          {activity.summary}
        </p>
      )}
      {props.picture && <Picture picture={props.picture} sizes="(min-width: 60rem) 40rem, 100vw" />}
      {next && (
        <p class="row">
          {placesTag(visitor, placesOf(next, visitor.localNow), next)}
          <a class="btn alleen-smal" href={isJoinedAsAWhole(activity) ? "#meedoen" : "#data"}>
            {t(
              isJoinedAsAWhole(activity)
                ? "programme:finding.activity.toJoining"
                : "programme:finding.activity.toDates",
            )}
          </a>
        </p>
      )}
      {activity.hasEnded && <Notice>{t("programme:finding.activity.ended")}</Notice>}
      {activity.isUnconfirmed && !activity.hasEnded && (
        <Notice icon="phone">
          <p>{t("programme:finding.unconfirmed")}</p>
          <AskUs t={t} />
        </Notice>
      )}
      <FirstIsCancelled {...props} />
      <WhyAName {...props} />
      {paragraphsOf(activity.description).map((paragraph) => (
        <p {...marks.description}>{paragraph}</p>
      ))}
    </div>
  );
}

function FirstIsCancelled({ visitor: { t, language, today }, dates: [first] }: ActivityPageProps) {
  if (!first?.isCancelled) return null;
  const reason = reasonInWords(t, first.departure?.cancelReason ?? "");
  return (
    <Notice icon="calendar-x">
      <p>
        {t("programme:finding.activity.cancelled", {
          date: formatDay(first.startsLocal, language, today),
          times: formatTimeRange(first.startsLocal, first.endsLocal, language),
        })}
        {reason && ` ${reason}`}
      </p>
    </Notice>
  );
}

function WhyAName({ visitor: { t }, activity, marks }: ActivityPageProps) {
  if (activity.joining === "walk-in" || activity.joining === "tell-us" || activity.hasEnded) return null;
  return (
    <Notice icon="armchair">
      <p>
        {t("programme:finding.activity.whyAName")}
        {activity.capacityReason && (
          <>
            {" "}
            <b {...marks.capacityReason}>{activity.capacityReason}</b>
          </>
        )}
      </p>
    </Notice>
  );
}

function isJoinedAsAWhole({ joining }: PublishedActivity): boolean {
  return joining === "series" || joining === "acquaint";
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []);
}
