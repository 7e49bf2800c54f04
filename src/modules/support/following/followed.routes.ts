// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import type { Temporal } from "temporal-polyfill";
import type * as z from "zod";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  may,
  notFound,
  nothingSent,
  readForm,
  type Sent,
  todayOf,
} from "#platform/http";
import type { Door } from "../paths/doors.ts";
import type { Walker } from "../paths/path.ts";
import { changing, stillTogether, writable } from "./changing.ts";
import { removeForm } from "./commitment.form.ts";
import { type Appointment, answerCalendar } from "./following-calendar.ts";
import type { WalkingSide } from "./tables.ts";

type Moment = { now: Temporal.Instant; today: string };
type Shown = Promise<Response>;
/** A contact, or a commitment: what either says of itself, for all that is the same of both. */
type Followed<Thing extends { id: string }, Form, Outcome> = {
  /** In the address: "contacten", "contact", and "gegaan" for how it went. */
  words: { all: string; one: string; outcome: string };
  form: (side: WalkingSide) => z.ZodType<Form>;
  outcomeForm: z.ZodType<{ outcome: Outcome }>;
  find: (trx: Transaction, pathId: string, id: string) => Promise<Thing | undefined>;
  make: (trx: Transaction, walker: Walker, form: Form, moment: Moment) => Promise<string | null>;
  change: (trx: Transaction, walker: Walker, thing: Thing, form: Form, today: string) => Promise<void>;
  tell: (trx: Transaction, walker: Walker, thing: Thing, outcome: Outcome, today: string) => Promise<void>;
  remove: (trx: Transaction, thing: Thing) => Promise<boolean>;
  /** Null where it has no day. */
  appointment: (thing: Thing) => Appointment | null;
  /** Where one is once it was made, seen from the path. */
  afterMaking: (walker: Walker, form: Form, made: string | null) => string;
  showAll: (c: AppContext, walker: Walker) => Shown;
  showOne: (c: AppContext, walker: Walker, thing: Thing, sent: Sent) => Shown;
  showForm: (c: AppContext, walker: Walker, thing: Thing | null, sent: Sent) => Shown;
};

/** The same pages and forms behind each door. */
export function followedRoutes<Thing extends { id: string }, Form, Outcome>(
  followed: Followed<Thing, Form, Outcome>,
): (door: Door) => Hono<AppEnv> {
  const { words, showAll, showOne, showForm } = followed;
  const asked = async (c: AppContext, { actor, path }: Walker): Promise<Thing> => {
    const id = askedId(c, words.one);
    return (await withActor(c.var.db, actor, async (trx) => await followed.find(trx, path.id, id))) ?? notFound();
  };
  const showAsked = async (c: AppContext, walker: Walker) =>
    await showOne(c, walker, await asked(c, walker), nothingSent);
  const showCalendar = async (c: AppContext, walker: Walker) =>
    answerCalendar(c, followed.appointment(await asked(c, walker)) ?? notFound());
  const makeNew = async (c: AppContext, walker: Walker) => {
    const sent = await readForm(c, followed.form(stillTogether(walker).side));
    if (!sent.ok) return await showForm(c, walker, null, sent);
    const moment = { now: c.var.now(), today: todayOf(c) };
    const made = await withActor(
      c.var.db,
      walker.actor,
      async (trx) => await followed.make(trx, walker, sent.value, moment),
    );
    return c.redirect(walker.base + followed.afterMaking(walker, sent.value, made), 303);
  };
  const change = async (c: AppContext, walker: Walker) => {
    const thing = await asked(c, writable(walker));
    const sent = await readForm(c, followed.form(walker.side));
    if (!sent.ok) return await showForm(c, walker, thing, sent);
    await withActor(c.var.db, walker.actor, async (trx) => {
      await followed.change(trx, walker, thing, sent.value, todayOf(c));
    });
    return c.redirect(`${walker.base}/${words.all}/${thing.id}?bewaard`, 303);
  };
  const tell = async (c: AppContext, walker: Walker) => {
    const thing = await asked(c, writable(walker));
    const sent = await readForm(c, followed.outcomeForm);
    if (!sent.ok) return await showOne(c, walker, thing, sent);
    await withActor(c.var.db, walker.actor, async (trx) => {
      await followed.tell(trx, walker, thing, sent.value.outcome, todayOf(c));
    });
    return c.redirect(`${walker.base}/${words.all}/${thing.id}?bewaard`, 303);
  };
  const remove = async (c: AppContext, walker: Walker) => {
    const thing = await asked(c, walker);
    const sent = await readForm(c, removeForm);
    if (!sent.ok) return await showOne(c, walker, thing, sent);
    const isGone = await withActor(c.var.db, walker.actor, async (trx) => await followed.remove(trx, thing));
    return isGone ? c.redirect(`${walker.base}/${words.all}?bewaard`, 303) : notFound();
  };
  return ({ path, permission, opened }) => {
    const all = `${path}/${words.all}`;
    const one = `${all}/:${words.one}`;
    const formOfNew = async (c: AppContext, walker: Walker) =>
      await showForm(c, stillTogether(walker), null, nothingSent);
    const formOfAsked = async (c: AppContext, walker: Walker) =>
      await showForm(c, writable(walker), await asked(c, walker), nothingSent);
    return new Hono<AppEnv>()
      .get(all, may(permission), opened(showAll))
      .get(`${all}/nieuw`, may(permission), opened(formOfNew))
      .post(`${all}/nieuw`, may(permission), changing, opened(makeNew))
      .get(one, may(permission), opened(showAsked))
      .get(`${one}/agenda.ics`, may(permission), opened(showCalendar))
      .get(`${one}/anders`, may(permission), opened(formOfAsked))
      .post(`${one}/anders`, may(permission), changing, opened(change))
      .post(`${one}/${words.outcome}`, may(permission), changing, opened(tell))
      .post(`${one}/weg`, may(permission), changing, opened(remove));
  };
}
