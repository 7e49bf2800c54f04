// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import type { Temporal } from "temporal-polyfill";
import type { Config } from "#platform/config";
import type { Actor, Database } from "#platform/db";
import type { Language, T } from "#platform/i18n";
import type { ServerKeys } from "#platform/links";
import type { Logger } from "#platform/log";
import type { Meter } from "#platform/metrics";
import type { PartName } from "#platform/parts";
import type { CentreInFrame, Frame } from "#platform/ui";
import type { Assets } from "./assets.ts";
import type { PageMemory } from "./page-memory.ts";

/** The house whose programme this request is about. */
export type CentreOfRequest = {
  id: string;
  organizationId: string;
  /** Whose directory it shares. */
  regionId: string;
  slug: string;
  timeZone: string;
  /** Where this centre is reached, without a slash at the end. */
  origin: string;
  frame: CentreInFrame;
  /** What this house has. A route or a link of a part that is not among them does not exist here. */
  parts: ReadonlySet<PartName>;
  /** Only where a request is answered: whether the footer leads to news. */
  hasNews?: boolean;
  /** Only where a request is answered: codes of the activities of building blocks that its directory shows an entry of. */
  blocksWithEntries?: ReadonlySet<string>;
  /** Only where a request is answered: slugs of own pages that nobody may see for now. */
  pagesOutOfSight?: ReadonlySet<string>;
  /** Only where a request is answered: the stylesheet with colours of its own. */
  houseStyle?: string | null;
  /** Only where a request is answered: the languages in which this house offers its pages. */
  languages?: readonly Language[];
};

export type SignedInPerson = {
  id: string;
  name: string;
  /** All that have not ended, at every centre and organization, by the names of the module people. A paused one opens nothing. */
  roles: readonly { role: string; organizationId: string; centreId: string | null; isPaused: boolean }[];
  /** What they were given, said yes to, and whose turn is now. In pairs, two of them do it. */
  tasks: readonly { task: string; way: "one" | "pairs"; centreId: string }[];
  /** Looks after the whole installation. That shows them no house from inside. */
  isOperator: boolean;
  /** Centres at which they have any role of the team now, also one that shows them only a group of their own. */
  teamAt: readonly string[];
  hostAt: readonly string[];
  coordinatorAt: readonly string[];
  /** "second" for a while after a second factor was given in this session: only then what is kept about others is shown. */
  tier: "first" | "second";
  sessionId: string;
};

/** What the platform needs to know and only modules can tell; `app.ts` brings them together. */
export type Installation = {
  /** Of this program, as its changelog names it. */
  version: string;
  config: Config;
  db: Database;
  keys: ServerKeys;
  log: Logger;
  texts: (language: Language) => T;
  now: () => Temporal.Instant;
  assets: Assets;
  pages: PageMemory;
  meter: Meter;
  countWaitingMessages: () => Promise<number>;
  findCentre: (host: string) => Promise<CentreOfRequest | null>;
  /** Who is signed in with these headers, or null. Only asked when a cookie came along. */
  findPerson: (headers: Headers) => Promise<SignedInPerson | null>;
  /** While the server's key is being replaced: the Set-Cookie header by which whoever is signed in stays so. */
  renewedCookie: (headers: Headers) => string | null;
  frameParts: (c: AppContext) => Pick<Frame, "menu" | "footerLinks" | "signedIn"> & Partial<Pick<Frame, "current">>;
};

export type AppEnv = {
  Variables: {
    installation: Installation;
    db: Database;
    centre: CentreOfRequest;
    /** "nl" or "en": from the path. */
    language: Language;
    t: T;
    /** The path without its language, for instance "/programma". */
    path: string;
    now: () => Temporal.Instant;
    person: SignedInPerson | null;
    actor: Actor;
    requestId: string;
    /** Its form may come from anyone: see `guarded`. */
    isGuarded?: boolean;
  };
  Bindings: { incoming?: import("node:http").IncomingMessage };
};

export type AppContext = Context<AppEnv>;
