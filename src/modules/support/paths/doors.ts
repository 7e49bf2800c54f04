// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn, recordReadingAs } from "#modules/people";
import { type Actor, type Database, withActor } from "#platform/db";
import { type AppContext, type AppEnv, anyone, askedId, inLanguage, notFound, personOf, readId } from "#platform/http";
import { readLinkToken } from "#platform/links";
import { type DoorFor, openedBy } from "../door.ts";
import { walkAlong } from "../permissions.ts";
import { findPath } from "./path.queries.ts";
import type { Path, Walker } from "./path.ts";

export type Door = DoorFor<Walker>;
/** Adds the same pages behind each door. */
type AddRoutes = (door: Door) => Hono<AppEnv>;
export type Doors = ReturnType<typeof pathDoors>;

/**
 * The three ways to one path: by its link, at a place of one's own, and for who walks along. What the peer worker opens
 * is written down first by `logDb`, for the one whose path it is to see.
 */
export function pathDoors({ logDb }: { logDb: Database }) {
  const byLink: Door = { path: "/traject/:token", permission: anyone, opened: openedBy(walkerByLink) };
  const atOwnPlace: Door = {
    path: "/mijn-plek/traject/:path",
    permission: beSignedIn,
    opened: openedBy(walkerAtPlace),
  };
  const walking: Door = { path: "/team/trajecten/:path", permission: walkAlong, opened: openedBy(walkerOfTeam(logDb)) };
  const behind = (doors: Door[]) => (add: AddRoutes) => {
    const routes = new Hono<AppEnv>();
    for (const door of doors) routes.route("/", add(door));
    return routes;
  };
  return {
    all: behind([byLink, atOwnPlace, walking]),
    ofHolder: behind([byLink, atOwnPlace]),
    ofPeer: behind([walking]),
  };
}

async function walkerByLink(c: AppContext): Promise<Walker> {
  const token = c.req.param("token") ?? "";
  const link = readLinkToken(c.var.installation.keys, token);
  const actor: Actor = { kind: "guest", subjectId: link?.kind === "support" ? link.id : "" };
  const path = link?.kind === "support" ? await pathOf(c, actor, link.id) : undefined;
  if (!path || path.linkVersion !== link?.version) return notFound();
  return { path, side: "holder", actor, name: path.name, base: inLanguage(c.var.language, `/traject/${token}`) };
}

async function walkerAtPlace(c: AppContext): Promise<Walker> {
  const { actor, language } = c.var;
  const path = await pathOf(c, actor, askedId(c, "path"));
  if (!path || path.personId !== personOf(c).id) return notFound();
  return { path, side: "holder", actor, name: path.name, base: inLanguage(language, `/mijn-plek/traject/${path.id}`) };
}

function walkerOfTeam(logDb: Database): (c: AppContext) => Promise<Walker> {
  return async (c) => {
    const { actor, centre, language, now } = c.var;
    const { id: readerId } = personOf(c);
    const path = await pathOf(c, actor, askedId(c, "path"));
    if (!path || path.peerId !== readerId) return notFound();
    const reader = { id: readerId, name: path.peerName, role: "peerWorker" };
    if (c.req.method === "GET") {
      await recordReadingAs(logDb, { reader, centreId: centre.id, what: "support.path", aboutIds: [path.id] }, now());
    }
    const base = inLanguage(language, `/team/trajecten/${path.id}`);
    return { path, side: "peer", actor, name: path.peerName, base };
  };
}

async function pathOf({ var: { db, centre } }: AppContext, actor: Actor, id: string): Promise<Path | undefined> {
  if (readId(id) === null) return undefined;
  return await withActor(db, actor, async (trx) => await findPath(trx, centre.id, id));
}
