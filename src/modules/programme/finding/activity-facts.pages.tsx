// SPDX-License-Identifier: EUPL-1.2
import { isWebAddress } from "#modules/network";
import { formatDay, formatTimeRange } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { type Fact, Facts } from "#platform/ui";
import { familyOf } from "../activities/kinds.ts";
import { familyLabel, kindLabel, languageLabel, placeKindLabel } from "../activities/labels.ts";
import { directoryFacts } from "../beside/directory-beside.pages.tsx";
import { flyerHref } from "../paper/paper-links.ts";
import { shareHref } from "../sharing/share-links.ts";
import type { ActivityPageProps } from "./activity.pages.tsx";
import { costInWords, repetitionOf, sentencesOf } from "./activity-words.ts";
import { everyoneWord } from "./filter-words.ts";
import { addressOf } from "./filters.ts";
import { activityHref } from "./links.ts";
import { nextToJoin } from "./places.ts";

/** When, where, what it costs, for whom, in which language. */
export function ActivityFacts(props: ActivityPageProps) {
  const { t } = props.visitor;
  const facts = [
    when(props),
    where(props),
    cost(props),
    audience(props),
    languages(props),
    offeredBy(props),
    kind(props),
    ...directoryFacts(props),
    walkInHours(props),
    calendar(props),
    flyer(props),
    share(props),
  ];
  return (
    <section class="card" aria-labelledby="h-feit">
      <h2 class="visually-hidden" id="h-feit">
        {t("programme:finding.activity.inShort")}
      </h2>
      <Facts facts={facts.filter((fact) => fact !== null)} />
    </section>
  );
}

function when({ visitor, activity, dates, closedDays }: ActivityPageProps): Fact | null {
  const { t, language, today } = visitor;
  const next = nextToJoin(dates, visitor.localNow);
  if (!next) return null;
  const repetition = repetitionOf(visitor, activity, closedDays);
  const times = formatTimeRange(next.startsLocal, next.endsLocal, language);
  return {
    icon: "calendar-days",
    label: t("programme:finding.activity.when"),
    value: capitalize(formatDay(next.startsLocal, language, today)),
    detail: repetition ? `${times}. ${repetition}.` : times,
  };
}

function where({ visitor: { t }, activity, marks }: ActivityPageProps): Fact {
  const { roomName, wayThere, locationName, address1, city, placeNote, placeKind, hasOnlineLink } = activity;
  const kindOfPlace = placeKindLabel(t, placeKind);
  const place = roomName ?? locationName ?? kindOfPlace;
  const value = hasOnlineLink && placeKind !== "online" ? t("programme:finding.hereAndOnline", { place }) : place;
  const address = [address1, city].filter(Boolean).join(", ");
  const way = roomName ? wayThere : address;
  return {
    icon: "map-pin",
    label: t("programme:finding.activity.where"),
    value,
    detail: (way || placeNote || hasOnlineLink) && (
      <>
        {way && sentencesOf([way])} {placeNote && <span {...marks.placeNote}>{sentencesOf([placeNote])}</span>}{" "}
        {hasOnlineLink && t("programme:finding.activity.linkForWhoComes")}
      </>
    ),
  };
}

function cost({ visitor, activity: { costCents, costNote }, marks }: ActivityPageProps): Fact {
  return {
    icon: "euro",
    label: visitor.t("programme:finding.activity.cost"),
    value: costInWords(visitor, costCents),
    detail: costNote ? <span {...marks.costNote}>{costNote}</span> : undefined,
  };
}

function audience({ visitor: { t, language }, activity, marks }: ActivityPageProps): Fact {
  const label = t("programme:finding.activity.audience");
  if (activity.audience === null) return { icon: "users", label, value: t("programme:finding.activity.everyone") };
  return {
    icon: "users",
    label,
    value: activity.audience,
    detail: (
      <>
        <span {...marks.audienceReason}>{activity.audienceReason}</span>{" "}
        <a href={inLanguage(language, addressOf({ audience: everyoneWord }))}>
          {t("programme:finding.activity.forEveryone")}
        </a>
      </>
    ),
  };
}

function languages({ visitor: { t }, activity }: ActivityPageProps): Fact | null {
  if (activity.languages.length === 0) return null;
  const names = activity.languages.map((code) => languageLabel(t, code));
  return { icon: "languages", label: t("programme:finding.activity.language"), value: names.join(", ") };
}

function offeredBy({ visitor: { t }, activity: { partner, partnerWebsite } }: ActivityPageProps): Fact | null {
  if (partner === null) return null;
  const isLink = partnerWebsite !== null && isWebAddress(partnerWebsite);
  const value = isLink ? <a href={partnerWebsite}>{partner}</a> : partner;
  return { icon: "hand-heart", label: t("programme:finding.activity.offeredBy"), value };
}

/** Only when it tells more than the family above the title. */
function kind({ visitor: { t }, activity }: ActivityPageProps): Fact | null {
  const value = kindLabel(t, activity.kind);
  if (value === familyLabel(t, familyOf(activity.kind))) return null;
  return { icon: "list", label: t("programme:finding.activity.kind"), value };
}

function walkInHours({ visitor: { t, language }, activity, hasWalkInHours }: ActivityPageProps): Fact | null {
  if (!hasWalkInHours || activity.kind !== "consultation-hour") return null;
  const value = <a href={inLanguage(language, "/spreekuur")}>{t("programme:finding.activity.allHours")}</a>;
  return { icon: "message-circle", label: t("programme:finding.activity.walkInHours"), value };
}

function calendar({ visitor: { t, language }, activity, dates }: ActivityPageProps): Fact | null {
  if (dates.length === 0) return null;
  return {
    icon: "calendar-plus",
    label: t("programme:finding.activity.calendar"),
    value: (
      <a href={`${activityHref(language, activity.slug)}/agenda.ics`}>{t("programme:finding.activity.toCalendar")}</a>
    ),
  };
}

function flyer({ visitor: { t, language }, activity }: ActivityPageProps): Fact | null {
  if (activity.hasEnded) return null;
  const value = <a href={flyerHref(language, activity.slug)}>{t("programme:paper.makeFlyer")}</a>;
  return { icon: "printer", label: t("programme:paper.onPaper"), value };
}

function share({ visitor: { t, language }, activity }: ActivityPageProps): Fact | null {
  if (activity.hasEnded) return null;
  const value = <a href={shareHref(language, activity.slug)}>{t("programme:sharing.shareThis")}</a>;
  return { icon: "message-circle", label: t("programme:sharing.share"), value };
}
