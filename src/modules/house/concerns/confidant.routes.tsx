// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { recordReadingAs } from "#modules/people";
import { type Actor, type Database, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  limit,
  limited,
  may,
  nothingSent,
  type Sent,
} from "#platform/http";
import { readLinkToken } from "#platform/links";
import { getFacts } from "../facts/facts.queries.ts";
import { type Answerer, answer, close } from "./answering.ts";
import { findConcernBehind } from "./concern.queries.ts";
import type { Concern } from "./concern.ts";
import { showConcern, showGone } from "./concern.views.tsx";
import { confidantPath } from "./concern-links.ts";

const path = "/vertrouwenspersoon/:token";
const answering = limited(limit({ what: "confidant", most: 60, perMinutes: 60, per: "link" }));

type Behind = { concern: Concern; confidant: Answerer; ownPath: string };

/** The confidant stands outside the house: reads by the link that was mailed, and only what was told to them. */
export function confidantRoutes({ logDb }: { logDb: Database }) {
  const shown = async (c: AppContext, { concern, confidant, ownPath }: Behind, sent: Sent) => {
    const reader = { id: confidant.id, name: confidant.name, role: "confidant" };
    const reading = { reader, centreId: concern.centreId, what: "house.concern", aboutIds: [concern.id] } as const;
    await recordReadingAs(logDb, reading, c.var.now());
    return await showConcern(c, { concern, actor: confidant.actor, path: ownPath }, sent);
  };
  return new Hono<AppEnv>()
    .get(path, may(anyone), async (c) => await behindLink(c, async (found) => await shown(c, found, nothingSent)))
    .post(`${path}/stap`, may(anyone), answering, async (c) => {
      return await behindLink(c, async (found) => {
        const wrong = await answer(c, found.concern, found.confidant);
        return wrong ? await shown(c, found, wrong) : c.redirect(found.ownPath, 303);
      });
    })
    .post(`${path}/afronding`, may(anyone), answering, async (c) => {
      return await behindLink(c, async (found) => {
        const wrong = await close(c, found.concern, found.confidant);
        return wrong ? await shown(c, found, wrong) : c.redirect(found.ownPath, 303);
      });
    });
}

/** A link of before the teller chose someone else opens nothing any more. */
async function behindLink(c: AppContext, answerWith: (found: Behind) => Promise<Response>): Promise<Response> {
  const { db, centre, installation, language } = c.var;
  const link = readLinkToken(installation.keys, c.req.param("token") ?? "");
  if (link?.kind !== "confidant") return showGone(c);

  const actor: Actor = { kind: "guest", subjectId: link.id };
  const concern = await withActor(db, actor, async (trx) => await findConcernBehind(trx, centre.id, link.id));
  if (!concern) return showGone(c);
  const { confidantName: name } = await getFacts(db, centre.id);
  const ownPath = inLanguage(language, confidantPath(installation.keys, link.id));
  return await answerWith({ concern, confidant: { actor, id: link.id, name }, ownPath });
}
