// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import { type AppContext, inLanguage, personalPage, type Sent, type TypedValues, withAsker } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { listRooms } from "../activities/choices.queries.ts";
import { placeKindLabel } from "../activities/labels.ts";
import { teamDateHref } from "../activities/team-links.ts";
import { newsOf } from "../asking/news.ts";
import { wordingOf } from "../asking/wording.ts";
import { countWhoHears } from "../calls/call.queries.ts";
import { endOf } from "../schedules/plan-dates.ts";
import type { AskedDate } from "./asked-date.ts";
import { reasonInWords, reasonOfWords } from "./cancel-reasons.ts";
import { getDate } from "./date.queries.ts";
import { whenItIs, whereItIs } from "./date-words.ts";
import {
  type Choice,
  choices,
  DifferentDatePage,
  type DifferentDatePageProps,
  doneKinds,
} from "./different-date.pages.tsx";
import { hasCome } from "./moment.ts";
import { usualTimeOf } from "./moving.ts";
import { listClosedDays } from "./occurrence.queries.ts";
import type { StoredDate } from "./occurrence-planning.ts";

/** The page of one date with all that may become different; with mistakes, as it was typed. */
export async function showDifferentDate(c: AppContext, asked: AskedDate, mistakes?: Sent): Promise<Response> {
  const { activity, date } = asked;
  const { t, db, centre } = c.var;
  const day = date.startsLocal.slice(0, 10);
  const [rooms, shown, closed, hears] = await Promise.all([
    listRooms(db, centre.id),
    getDate(db, date.id),
    listClosedDays(db, centre.id, { from: day, until: addDays(day, 1) }),
    withAsker(c, async (trx) => await countWhoHears(trx, date.id)),
  ]);
  const view = (
    <DifferentDatePage
      t={t}
      title={shown.title}
      when={capitalize(whenItIs(date, wordingOf(c)))}
      state={stateOf(c, asked)}
      isCancelled={date.cancelledAt !== null}
      now={{
        reason: reasonInWords(t, date.cancelReason),
        where: whereItIs(shown, t).place,
        hosts: shown.hosts.join(", "),
        notice: date.notice,
      }}
      usual={usualOf(c, asked, rooms)}
      closedDay={closed.length > 0}
      hears={hears}
      done={doneOf(c)}
      open={mistakes ? choiceOf(mistakes.typed.what) : openAtFirst(c, date)}
      typed={{ ...valuesOf(asked), ...mistakes?.typed }}
      errors={mistakes?.errors ?? {}}
      rooms={rooms.map(({ id, name }) => ({ value: id, label: name }))}
      hasEnd={endsThatDay(date)}
      dateId={date.id}
      links={{
        self: differentHref(c, activity.id, date.startsLocal),
        whoComes: teamDateHref(c.var.language, { activityId: activity.id, startsLocal: date.startsLocal }),
        calls: inLanguage(c.var.language, "/team/bellen"),
      }}
    />
  );
  return personalPage(c, view, mistakes ? 422 : 200);
}

export function differentHref(c: AppContext, activityId: string, startsLocal: string, query = ""): string {
  return teamDateHref(c.var.language, { activityId, startsLocal }, `/anders${query}`);
}

function stateOf(c: AppContext, { activity, date }: AskedDate): DifferentDatePageProps["state"] {
  const now = c.var.now();
  if (activity.endedAt !== null) return "ended";
  if (hasCome(date.endsAt, now)) return "over";
  return hasCome(date.startsAt, now) ? "begun" : "ahead";
}

function usualOf(
  c: AppContext,
  { activity, date }: AskedDate,
  rooms: { id: string; name: string }[],
): DifferentDatePageProps["usual"] {
  const { facts, schedule } = activity;
  const usualTime = usualTimeOf(schedule, date);
  const isElsewhere = date.roomId !== null || date.placeNote !== null;
  const usualRoom = rooms.find(({ id }) => id === facts.roomId)?.name;
  return {
    time:
      usualTime &&
      whenItIs({ ...usualTime, endsLocal: endOf(usualTime.startsLocal, usualTime.durationMinutes) }, wordingOf(c)),
    place: isElsewhere ? (usualRoom ?? (facts.placeNote || placeKindLabel(c.var.t, facts.placeKind))) : null,
    hosts: date.hosts && facts.hosts.join(", "),
  };
}

function doneOf(c: AppContext): DifferentDatePageProps["done"] {
  const what = newsOf(c, doneKinds);
  return what ? { what, toldNobody: c.req.query("stil") === "1" } : null;
}

/** Calling it off is what one most often comes for in a hurry. */
function openAtFirst(c: AppContext, { cancelledAt }: StoredDate): Choice | null {
  if (doneOf(c) !== null || cancelledAt !== null) return null;
  return choiceOf(c.req.query("keuze")) ?? "cancel";
}

function choiceOf(word: unknown): Choice | null {
  return choices.find((choice) => choice === word) ?? null;
}

/** As if someone had just typed it. */
function valuesOf({ activity: { facts }, date }: AskedDate): TypedValues {
  const isElsewhere = date.roomId !== null || date.placeNote !== null;
  const roomId = isElsewhere ? date.roomId : facts.roomId;
  const known = reasonOfWords(date.cancelReason);
  return {
    reason: known ?? "none",
    ownReason: known ? "" : date.cancelReason,
    date: date.startsLocal.slice(0, 10),
    startTime: date.startsLocal.slice(11),
    endTime: date.endsLocal.slice(11),
    roomId: roomId ?? "",
    placeNote: isElsewhere ? (date.placeNote ?? "") : roomId === null ? facts.placeNote : "",
    hosts: (date.hosts ?? facts.hosts).join(", "),
    notice: date.notice,
  };
}

/** What lasts past midnight keeps its length. */
function endsThatDay({ startsLocal, endsLocal }: StoredDate): boolean {
  const nextDay = addDays(startsLocal, 1);
  return endsLocal.startsWith(startsLocal.slice(0, 10)) || endsLocal === `${nextDay}T00:00`;
}
