// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn } from "#modules/people";
import { midnightAfter } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  askedId,
  limit,
  may,
  notFound,
  personOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { answerJson, answerProblem, often, readJson } from "./json.ts";
import { keepShare, replaceShare, type ShareOutcome, withdrawShare } from "./share.commands.ts";
import { shareForm } from "./share.form.ts";
import { hasShare, listReplies, listShares } from "./share.queries.ts";
import { digestOf, isDayToEnd, mostShareBytes } from "./share.ts";

const path = "/mijn-plek/kluis/delen";
const sharing = often(limit({ what: "share", most: 120, perMinutes: 60, per: "person" }));

/** What somebody shares of what they keep sealed. Each sees and ends their own. */
export const sharingRoutes = new Hono<AppEnv>()
  .get(path, may(beSignedIn), async (c) => {
    const shares = await withAsker(c, async (trx) => await listShares(trx, personOf(c).id));
    return answerJson(c, { shares });
  })
  .post(`${path}/:id`, may(beSignedIn), sharing, async (c) => {
    const sent = await readJson(c, shareForm);
    if (!sent) return answerProblem(c, "unreadable", 422);
    const { body: sealed, pinProof, endsOn, mayWrite, replaces } = sent;
    if (!isDayToEnd(endsOn, todayOf(c))) return answerProblem(c, "day", 422);
    if (sealed.length > mostShareBytes) return answerProblem(c, "large", 413);
    const share = {
      ...{ id: askedId(c), personId: personOf(c).id, sealed, mayWrite, endsOn },
      endsAt: midnightAfter(endsOn, c.var.centre.timeZone),
      pinHash: pinProof && digestOf(pinProof),
    };
    const keep = replaces ? replaceShare : keepShare;
    return answerOutcome(c, await withAsker(c, async (trx) => await keep(trx, share, c.var.now())));
  })
  .post(`${path}/:id/intrekken`, may(beSignedIn), sharing, async (c) => {
    const own = { id: askedId(c), personId: personOf(c).id };
    const isOwn = await withAsker(c, async (trx) => await withdrawShare(trx, own, c.var.now()));
    return isOwn ? answerJson(c, {}) : notFound();
  })
  .get(`${path}/:id/antwoorden`, may(beSignedIn), async (c) => {
    const id = askedId(c);
    const replies = await withAsker(c, async (trx) =>
      (await hasShare(trx, personOf(c).id, id)) ? await listReplies(trx, id) : null,
    );
    return replies ? answerJson(c, { replies }) : notFound();
  });

function answerOutcome(c: AppContext, outcome: ShareOutcome): Response {
  if (outcome === "gone") return notFound();
  if (outcome === "ended") return answerProblem(c, outcome, 409);
  return outcome === "full" ? answerProblem(c, outcome, 507) : answerJson(c, {});
}
