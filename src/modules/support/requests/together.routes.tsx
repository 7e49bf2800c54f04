// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  isTooOften,
  limit,
  may,
  notFound,
  problemPage,
  readForm,
  type Sent,
} from "#platform/http";
import { readShortCode } from "#platform/links";
import { changing } from "./changing-limit.ts";
import { pairCodeForm, pairForm, sameForm } from "./request.form.ts";
import type { Asker } from "./request.ts";
import { ofAsker, type RequestDoor } from "./request-doors.ts";
import { joinByCode, makePairCode, part, saySame } from "./together.commands.ts";
import { hasPair } from "./together.queries.ts";

type ShowOwn = (c: AppContext, asker: Asker, sent: Sent) => Promise<Response>;
const codeTries = limit({ what: "support-pair", most: 10, perMinutes: 60, mostPerDay: 30, per: "link" });

/** Two who belong together, each at their own page. `show` answers with that page when something is to be mended. */
export function togetherRoutes(show: ShowOwn): Hono<AppEnv> {
  return ofAsker((door: RequestDoor) =>
    new Hono<AppEnv>()
      .post(
        `${door.path}/familiecode`,
        may(door.permission),
        changing,
        door.opened(async (c, asker) => {
          const sent = await readForm(c, pairForm);
          if (!sent.ok) return await show(c, asker, sent);
          await make(c, asker, sent.value.formKey);
          return toOwn(c, asker);
        }),
      )
      .post(
        `${door.path}/familie`,
        may(door.permission),
        door.opened(async (c, asker) => await join(c, asker, show)),
      )
      .post(
        `${door.path}/familie/:pair/dezelfde`,
        may(door.permission),
        changing,
        door.opened(async (c, asker) => {
          const sent = await readForm(c, sameForm);
          if (!sent.ok) return await show(c, asker, sent);
          const agreesAt = sent.value.same === "yes" ? c.var.now() : null;
          return await withPair(c, asker, async (trx, pair) => await saySame(trx, pair, agreesAt));
        }),
      )
      .post(
        `${door.path}/familie/:pair/los`,
        may(door.permission),
        changing,
        door.opened(async (c, asker) => {
          return await withPair(c, asker, async (trx, pair) => await part(trx, pair, c.var.now()));
        }),
      ),
  );
}

type Pair = { pairId: string; requestId: string };

/** Of somebody else's pair it is not told that there is one. */
async function withPair(
  c: AppContext,
  asker: Asker,
  work: (trx: Transaction, pair: Pair) => Promise<void>,
): Promise<Response> {
  const pair = { pairId: askedId(c, "pair"), requestId: asker.request.id };
  await withActor(c.var.db, asker.actor, async (trx) => {
    if (!(await hasPair(trx, pair.pairId, pair.requestId))) notFound();
    await work(trx, pair);
  });
  return toOwn(c, asker);
}

async function make(c: AppContext, { actor, request }: Asker, formKey: string): Promise<void> {
  const { db, centre, installation, now } = c.var;
  const code = { centreId: centre.id, requestId: request.id, formKey };
  await withActor(db, actor, async (trx) => await makePairCode(trx, installation.keys, code, now()));
}

async function join(c: AppContext, asker: Asker, show: ShowOwn): Promise<Response> {
  const { db, centre, installation, t, now } = c.var;
  const sent = await readForm(c, pairCodeForm);
  if (!sent.ok) return await show(c, asker, sent);
  const code = readShortCode(sent.value.pairCode);
  if (code !== null && (await isTooOften(c, codeTries))) return problemPage(c, 429, "tooMuch");
  const typed = { centreId: centre.id, requestId: asker.request.id, code: code ?? "" };
  const isJoined =
    code !== null &&
    (await withActor(db, asker.actor, async (trx) => await joinByCode(trx, installation.keys, typed, now())));
  if (isJoined) return toOwn(c, asker);
  const errors = { pairCode: t("support:requests.problem.pairCodeUnknown") };
  return await show(c, asker, { typed: sent.typed, errors });
}

function toOwn(c: AppContext, { base }: Asker): Response {
  return c.redirect(`${base}#samen`, 303);
}
