// SPDX-License-Identifier: EUPL-1.2

import type { Hono } from "hono";
import type { Temporal } from "temporal-polyfill";
import type { Config } from "#platform/config";
import type { Database } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { AppEnv } from "#platform/http";
import type { Language, T, TextKey } from "#platform/i18n";
import type { Jobs } from "#platform/jobs";
import type { ServerKeys } from "#platform/links";
import type { Logger } from "#platform/log";
import type { Mail } from "#platform/mail";
import type { PersonalTable } from "#platform/rights";
import type { PartRoutes } from "./part-routes.ts";

export { type PartRoutes, routesOf } from "./part-routes.ts";

/** What a job has at hand; it acts as the house, and its data hold ids only. */
export type Workshop = {
  config: Config;
  db: Database;
  keys: ServerKeys;
  log: Logger;
  texts: (language: Language) => T;
  now: () => Temporal.Instant;
  jobs: Pick<Jobs, "send">;
  mail: Mail;
};

/** Doing it twice harms nothing. */
export type Job = {
  queue: string;
} /** `atOnce` where a job waits for others than the database: else one after another. */ & (
  | { onEvent: (workshop: Workshop, event: EventIds) => Promise<void>; atOnce?: number }
  /** Cron, in Europe/Amsterdam. */
  | { every: string; work: (workshop: Workshop) => Promise<void> }
);

/** What a module hands to the program; `app.ts` puts them together. */
export type Module = {
  name: string;
  /** What every house has, and what people keep when a part is switched off: their own links above all. */
  routes: Hono<AppEnv>;
  /** What a house can do without: such a route answers only where its part is on. */
  partRoutes: PartRoutes[];
  /** Goes on where a part is off: what was promised to people is done. */
  jobs: Job[];
  /** Which job follows from which event, also of a lower module. */
  subscriptions: { event: string; queue: string }[];
  /** Every table with something about a person: how to take it along, end it, and how long it is kept. */
  personalTables: PersonalTable[];
  /** How the outbox calls each kind of message that it queues. What has no name here is a message all the same. */
  letters: Record<string, TextKey>;
};
