// SPDX-License-Identifier: EUPL-1.2
import { findCentreByHost, listBlocksWithEntries } from "#modules/network";
import { findPersonOfSession } from "#modules/people";
import { findLook, frameParts, hasNews } from "#modules/site";
import type { Database } from "#platform/db";
import { type Assets, type CentreOfRequest, type Installation, PageMemory } from "#platform/http";
import { createTexts } from "#platform/i18n";
import { createIdentity, type Identity } from "#platform/identity";
import { countWaitingMessages } from "#platform/mail";
import { createMeter } from "#platform/metrics";
import { listPagesOutOfSight } from "#platform/sight";
import program from "../package.json" with { type: "json" };
import type { Ground } from "./foundation.ts";
import { texts } from "./texts.ts";

export type Standing = {
  installation: Installation;
  identity: Identity;
  /** Of a host name that was asked for shortly before: the id of its centre. */
  centreOfHost: (host: string) => string | null;
};

/** What answering a request stands on, whichever routes answer it. */
export function createInstallation(ground: Ground & { assets: Assets }): Standing {
  const { config, connections, db, keys, now } = ground;
  const { publicUrl, secondFactorHours } = config;
  const identity = createIdentity({ appUrl: connections.app, keys, publicUrl, now, secondFactorHours });
  const pages = new PageMemory();
  const centres = rememberCentres(db, publicUrl, pages, now);
  const installation: Installation = {
    ...ground,
    version: program.version,
    texts: createTexts(texts),
    pages,
    meter: createMeter(),
    countWaitingMessages: async () => await countWaitingMessages(db),
    findCentre: centres.find,
    findPerson: async (headers) => {
      const session = await identity.findSession(headers);
      return session && (await findPersonOfSession(db, session, now()));
    },
    renewedCookie: identity.renewedCookie,
    frameParts,
  };
  return { installation, identity, centreOfHost: centres.known };
}

/** Facts of a centre hardly change: asked once a second per host name, or when its content version has risen. */
function rememberCentres(db: Database, publicUrl: string, pages: PageMemory, now: Ground["now"]) {
  const known = new Map<string, { centre: CentreOfRequest; version: number; askedMs: number }>();
  const recent = (host: string) => {
    const entry = known.get(host);
    if (!entry || performance.now() - entry.askedMs >= 1000) return null;
    return entry.version === pages.versionOf(entry.centre.id) ? entry.centre : null;
  };
  const findFrame = async ({ id, regionId, parts }: CentreOfRequest) => {
    const [look, news, blocksWithEntries, pagesOutOfSight] = await Promise.all([
      findLook(db, id),
      parts.has("news") && hasNews(db, id, now()),
      parts.has("directory") ? listBlocksWithEntries(db, regionId) : new Set<string>(),
      listPagesOutOfSight(db, id),
    ]);
    return { ...look, hasNews: news, blocksWithEntries, pagesOutOfSight };
  };
  return {
    known: (host: string) => recent(host)?.id ?? null,
    find: async (host: string) => {
      const remembered = recent(host);
      if (remembered) return remembered;
      const askedMs = performance.now();
      const found = await findCentreByHost(db, host, publicUrl);
      const centre = found && { ...found, ...(await findFrame(found)) };
      if (known.size > 500) known.clear(); // anyone can send any host name
      if (centre) known.set(host, { centre, version: pages.versionOf(centre.id), askedMs });
      return centre;
    },
  };
}
