// SPDX-License-Identifier: EUPL-1.2
import { formatDay, localToday } from "#platform/clock";
import {
  type AppContext,
  coordinatesHere,
  inLanguage,
  notFound,
  personalPage,
  statusOf,
  withAsker,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import type { Activity } from "../activities/activity.ts";
import { teamActivityHref } from "../activities/team-links.ts";
import { hostsHere } from "../asking/asker.ts";
import { wordingOf } from "../asking/wording.ts";
import { listInWords } from "../schedules/phrases.ts";
import { describeSchedule } from "../schedules/schedule-words.ts";
import { listOwnActivityIds } from "../team/lead.queries.ts";
import { ConfirmActivityPage, type Phoning } from "./confirm-activity.pages.tsx";
import { confirmationOf, stopsFrom, unconfirmedFrom } from "./confirmation.ts";
import { type ItemToConfirm, ToConfirmPage } from "./confirming.pages.tsx";
import { type ActivityToConfirm, findToConfirm, listToConfirm } from "./confirming.queries.ts";

const doneWords = {
  "gaat-door": "goes-on",
  stopt: "stops",
  bellen: "calling",
  niemand: "nobody-reached",
} as const;

export function toConfirmHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `/team/bevestigen${below}`);
}

/** All of the house for a host, and for whoever leads a group their own. */
export async function showToConfirm(c: AppContext): Promise<Response> {
  const { centre, person, t, language } = c.var;
  const all = await withAsker(c, async (trx) => {
    const listed = await listToConfirm(trx, centre.id);
    if (hostsHere(c)) return listed;
    const own = person ? await listOwnActivityIds(trx, centre.id, person.id) : new Set<string>();
    return listed.filter(({ id }) => own.has(id));
  });
  const inState = (state: string) =>
    all.filter((one) => confirmationOf(one) === state).map((one): ItemToConfirm => itemOf(c, one));
  const news = Object.entries(doneWords).find(([word]) => word === c.req.query("gedaan"))?.[1];
  const parts = { unconfirmed: inState("unconfirmed"), asked: inState("asked"), stopped: inState("stopped") };
  return personalPage(c, <ToConfirmPage t={t} parts={parts} done={news} todayHref={inLanguage(language, "/team")} />);
}

export async function showConfirmActivity(
  c: AppContext,
  { id, schedule }: Activity,
  errors: FieldErrors = {},
): Promise<Response> {
  const { centre, t, language } = c.var;
  const activity = (await withAsker(c, async (trx) => await findToConfirm(trx, centre.id, id))) ?? notFound();
  const at = (below: string) => toConfirmHref(c, `/${id}${below}`);
  const view = (
    <ConfirmActivityPage
      {...{ t, errors, title: activity.title, state: confirmationOf(activity) }}
      scheduleWords={describeSchedule(schedule, wordingOf(c), new Set())}
      sinceWords={t("programme:confirming.page.since", { day: dayOf(c, activity.confirmedAt) })}
      nextWords={nextInWords(c, activity)}
      phoning={phoningOf(c, activity)}
      links={{
        list: toConfirmHref(c),
        yes: at("/bevestiging"),
        stop: at("/stop"),
        call: at("/telefoon"),
        outcome: at("/uitkomst"),
        activity: coordinatesHere(c) ? teamActivityHref(language, id) : null,
      }}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

function itemOf(c: AppContext, activity: ActivityToConfirm): ItemToConfirm {
  const call = callInWords(c, activity);
  return {
    title: activity.title,
    href: toConfirmHref(c, `/${activity.id}`),
    words: [activity.offeredBy.isPartner ? `${activity.offeredBy.name}.` : "", call ?? nextInWords(c, activity) ?? ""]
      .filter((words) => words !== "")
      .join(" "),
  };
}

function nextInWords(c: AppContext, { askedAt, unconfirmedAt, stoppedAt }: ActivityToConfirm): string | null {
  const { t } = c.var;
  if (stoppedAt !== null) return t("programme:confirming.next.stopped", { day: dayOf(c, stoppedAt) });
  if (unconfirmedAt !== null) return t("programme:confirming.next.stop", { day: dayOf(c, stopsFrom(unconfirmedAt)) });
  return askedAt === null ? null : t("programme:confirming.next.mark", { day: dayOf(c, unconfirmedFrom(askedAt)) });
}

function phoningOf(c: AppContext, activity: ActivityToConfirm): Phoning | null {
  if (confirmationOf(activity) !== "unconfirmed") return null;
  const { name, isPartner, phone, email } = activity.offeredBy;
  const { call } = activity;
  const isOpen = call !== null && call.outcome === null;
  return {
    who: {
      name,
      phone: isPartner ? phone : null,
      email: isPartner ? email : null,
      hosts: activity.hosts.length > 0 ? listInWords(activity.hosts, c.var.language) : null,
    },
    callWords: callInWords(c, activity),
    turn: !isOpen ? "free" : call.personId === c.var.person?.id ? "mine" : "another's",
  };
}

function callInWords(c: AppContext, { call }: ActivityToConfirm): string | null {
  if (!call) return null;
  const key = call.outcome === null ? "calling" : "called";
  return c.var.t(`programme:confirming.phone.${key}`, { name: call.name, day: dayOf(c, call.takenAt) });
}

function dayOf(c: AppContext, moment: Parameters<typeof localToday>[0]): string {
  const { language, centre } = c.var;
  return formatDay(localToday(moment, centre.timeZone), language, wordingOf(c).today);
}
