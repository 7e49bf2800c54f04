// SPDX-License-Identifier: EUPL-1.2
import { listReadings } from "#modules/people";
import { localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import { type AppContext, inLanguage, newFormKey, personalPage, type Sent, statusOf, todayOf } from "#platform/http";
import { shortCodeInGroups, shortCodesOf } from "#platform/links";
import { loadMatch } from "../matching/load-match.ts";
import { findKeptUntil } from "./clearing.queries.ts";
import type { Keeping } from "./keep.pages.tsx";
import { OwnRequestPage } from "./own-request.pages.tsx";
import type { Asker, Request } from "./request.ts";
import { codeAddress, requestCode, requestPath } from "./request-links.ts";
import type { PairToShow } from "./together.pages.tsx";
import { listOwnPairs } from "./together.queries.ts";
import type { OwnPair } from "./together.ts";
import { findUsualWait } from "./waiting.queries.ts";

/** One's own request, with everything that can be done with it. */
export async function showOwn(c: AppContext, asker: Asker, { typed, errors }: Sent): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const { request, actor, base } = asker;
  const [match, wait] = await Promise.all([loadMatch(c, request, actor), findUsualWait(db, centre.id, todayOf(c))]);
  const { readings, pairs, keptUntil } = await readOwn(c, asker);
  const day = (at: Request["createdAt"]) => localToday(at, centre.timeZone);
  const view = (
    <OwnRequestPage
      {...{ t, language, request, base, match, wait, typed, errors }}
      formKey={newFormKey()}
      readings={{ lines: readings, today: todayOf(c), zone: centre.timeZone }}
      pairs={pairs.map((pair) => pairToShow(c, pair))}
      keeping={keepingOf(c, request)}
      askedOn={day(request.createdAt)}
      keptUntil={keptUntil && day(keptUntil)}
      pathHref={request.matchedAt ? base.replace("/vraag/", "/traject/") : null}
      isJustSent={c.req.query("verstuurd") !== undefined}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

async function readOwn(c: AppContext, { request, actor }: Asker) {
  return await withActor(c.var.db, actor, async (trx) => ({
    readings: await listReadings(trx, request.id),
    pairs: await listOwnPairs(trx, request.id),
    keptUntil: await findKeptUntil(trx, request.id),
  }));
}

function pairToShow(c: AppContext, { codeHash, ...pair }: OwnPair): PairToShow {
  const link = { kind: "support-together", id: pair.id, version: 1 } as const;
  const own = shortCodesOf(c.var.installation.keys, link).find(({ hash }) => hash === codeHash);
  return { ...pair, code: own ? shortCodeInGroups(own.code) : "" };
}

function keepingOf(c: AppContext, request: Request): Keeping {
  const { person, centre, installation, language } = c.var;
  const isSomeones = request.personId === person?.id ? "mine" : "another's";
  return {
    at: request.personId === null ? (person ? "nobody" : "not signed in") : isSomeones,
    code: requestCode(installation.keys, request),
    address: centre.origin + inLanguage(language, requestPath(installation.keys, request)),
    codeAddress: codeAddress(c),
  };
}
