// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AsideOf, Icon, Tag } from "#platform/ui";
import type { Joining } from "../activities/tables.ts";

export type TodaysDate = {
  title: string;
  /** "11.00 tot 12.30 uur", on other days with the day before it */
  when: string;
  where: string;
  hosts: string[];
  isOwn: boolean;
  joining: Joining;
  placesTaken: number;
  capacity: number | null;
  waiting: number;
  /** How many said, without a name, that they will come. */
  headcount: number;
  peopleCame: number | null;
  state: "cancelled" | "over" | "now" | "ahead";
  href: string;
};

type DatesOfDayProps = { t: T; dates: TodaysDate[]; heading: "h2" | "h3"; brief?: boolean };
type DateOfDayProps = Omit<DatesOfDayProps, "dates"> & { date: TodaysDate };

/** `brief` for what is still to come: when, where, and who signed up. */
export function DatesOfDay({ dates, ...rest }: DatesOfDayProps) {
  return (
    <div class="card">
      <ul class="lijn" role="list">
        {dates.map((date) => (
          <li>
            <DateOfDay date={date} {...rest} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DateOfDay({ t, date, brief = false, heading: Heading }: DateOfDayProps) {
  return (
    <div class="stack--sm">
      <Heading class="h-klein">
        <a href={date.href}>{date.title}</a>
      </Heading>
      <p class="row row--klein">
        <span>{date.when}</span>
        <span class="muted">{date.where}</span>
        {!brief && date.hosts.length > 0 && (
          <span class="muted">{t("programme:team.today.hosts", { names: date.hosts.join(", ") })}</span>
        )}
      </p>
      {(!brief || hasNews(date)) && <People t={t} date={date} />}
    </div>
  );
}

function People({ t, date }: { t: T; date: TodaysDate }) {
  return (
    <p class="row row--klein">
      {date.isOwn && <Tag icon="hand-heart">{t("programme:team.today.own")}</Tag>}
      <StateOfDate t={t} state={date.state} />
      <span>{peopleInWords(t, date)}</span>
      {date.waiting > 0 && <span>{t("programme:team.today.waiting", { count: date.waiting })}</span>}
      <Attendance t={t} date={date} />
    </p>
  );
}

/** More than that one just walks in. */
function hasNews({ isOwn, state, joining, placesTaken, headcount }: TodaysDate): boolean {
  return isOwn || state !== "ahead" || joining !== "walk-in" || placesTaken > 0 || headcount > 0;
}

function StateOfDate({ t, state }: { t: T; state: TodaysDate["state"] }) {
  switch (state) {
    case "cancelled":
      return <Tag kind="full">{t("programme:team.today.cancelled")}</Tag>;
    case "over":
      return <span class="muted">{t("programme:team.today.over")}</span>;
    case "now":
      return (
        <span class="row row--klein">
          <Icon name="coffee" />
          {t("programme:team.today.now")}
        </span>
      );
    case "ahead":
      return null;
  }
}

/** Only once it has begun: a number of people, asked of nobody in particular. */
function Attendance({ t, date }: { t: T; date: TodaysDate }) {
  if (date.state === "ahead" || date.state === "cancelled") return null;
  return (
    <a href={`${date.href}#aanwezigheid`}>
      {date.peopleCame === null
        ? t("programme:team.today.howMany")
        : t("programme:team.today.came", { count: date.peopleCame })}
      <AsideOf>{date.title}</AsideOf>
    </a>
  );
}

function peopleInWords(t: T, { joining, placesTaken, capacity, headcount }: TodaysDate): string {
  const told = headcount > 0 ? t("programme:team.today.headcount", { count: headcount }) : "";
  if (joining === "tell-us") return told || t("programme:team.today.nobodyTold");
  if (joining === "walk-in" && placesTaken === 0) return told || t("programme:team.today.noSignUp");
  if (capacity === null) return t("programme:team.today.placesOpen", { count: placesTaken });
  return t("programme:team.today.places", { taken: placesTaken, capacity });
}
