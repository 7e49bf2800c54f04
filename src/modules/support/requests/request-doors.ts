// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn } from "#modules/people";
import { type Actor, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, inLanguage, notFound, personOf, readId } from "#platform/http";
import { readLinkToken } from "#platform/links";
import { type DoorFor, openedBy } from "../door.ts";
import { findRequest } from "./request.queries.ts";
import type { Asker, Request } from "./request.ts";

/** `page` is the page itself. */
export type RequestDoor = DoorFor<Asker> & { page: string };

const byLink: RequestDoor = {
  page: "/vraag/:token{K[A-Za-z0-9_-]+}", // as each link of this kind begins: no page here has such a name
  path: "/vraag/:token",
  permission: anyone,
  opened: openedBy(askerByLink),
};
const atOwnPlace: RequestDoor = {
  page: "/mijn-plek/vraag/:id",
  path: "/mijn-plek/vraag/:id",
  permission: beSignedIn,
  opened: openedBy(askerAtPlace),
};

/** The two ways to one's own request: by its link, and at a place of one's own. Adds the same pages behind both. */
export function ofAsker(add: (door: RequestDoor) => Hono<AppEnv>): Hono<AppEnv> {
  return new Hono<AppEnv>().route("/", add(byLink)).route("/", add(atOwnPlace));
}

async function askerByLink(c: AppContext): Promise<Asker> {
  const token = c.req.param("token") ?? "";
  const link = readLinkToken(c.var.installation.keys, token);
  if (link?.kind !== "support") return notFound();
  const actor: Actor = { kind: "guest", subjectId: link.id };
  const request = await requestOf(c, actor, link.id);
  if (!request || request.linkVersion !== link.version) return notFound();
  return { request, actor, base: inLanguage(c.var.language, `/vraag/${token}`) };
}

async function askerAtPlace(c: AppContext): Promise<Asker> {
  const { actor, language } = c.var;
  const id = readId(c.req.param("id")) ?? notFound();
  const request = await requestOf(c, actor, id);
  if (!request || request.personId !== personOf(c).id) return notFound();
  return { request, actor, base: inLanguage(language, `/mijn-plek/vraag/${request.id}`) };
}

async function requestOf({ var: { db, centre } }: AppContext, actor: Actor, id: string): Promise<Request | undefined> {
  return await withActor(db, actor, async (trx) => await findRequest(trx, centre.id, id));
}
