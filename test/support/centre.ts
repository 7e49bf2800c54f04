// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { afterAll } from "vitest";
import { readConfig } from "#platform/config";
import { unbuiltAssets } from "#platform/http";
import type { ServerKeys } from "#platform/links";
import { createLogger } from "#platform/log";
import { createProgram } from "../../src/app.ts";
import { createTestDatabase } from "./database.ts";
import { addCentre, addPerson, type CentreRow } from "./rows.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

const keys: ServerKeys = ["0123456789abcdef".repeat(4)];

const tuesdayMorning = "2026-11-24T11:00[Europe/Amsterdam]";

/** A whole program without any centre, as at its first start. Time stands still until `clock.set` moves it. */
export async function createTestProgram(startsAt = tuesdayMorning, settings: Record<string, string> = {}) {
  const database = await createTestDatabase();
  const clock = createClock(startsAt);
  const config = readConfig({
    PUBLIC_URL: "http://localhost",
    DATA_DIR: "/nowhere",
    TRUSTED_PROXIES: "unknown",
    FORM_SECONDS: "0", // whoever fills in a form here does so in no time
    SECOND_FACTOR_HOURS: "720", // whoever moves the clock to another day is not asked again
    ...settings,
  });
  const logDb = database.log;
  const program = createProgram({
    config,
    connections: database.connections,
    db: database.db,
    logDb,
    keys,
    log: createLogger(process.env.TEST_LOG ?? "silent"), // TEST_LOG=error tells what was behind a 500
    now: clock.now,
    assets: unbuiltAssets,
  });
  afterAll(async () => {
    await program.jobs.stop();
    await program.close();
  });
  return { ...database, ...program, clock, keys };
}

/**
 * A whole program with one centre, De Proeftuin, on a Tuesday morning in November, an hour after opening.
 * Call it at the top of a test file, with await.
 */
export async function createTestCentre(startsAt = tuesdayMorning, settings: Record<string, string> = {}) {
  const program = await createTestProgram(startsAt, settings);
  const { superPool } = program;
  const centre = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });
  return {
    ...program,
    centre,
    /** Somebody with a browser and without an account. */
    visitor: () => createVisitor(program.app),
    coordinator: async () => await signIn("coordinator", centre),
    host: async () => await signIn("host", centre),
    /** As after a link by mail alone: without a second factor. */
    hostByMail: async () => await signInByMail("host"),
    coordinatorByMail: async () => await signInByMail("coordinator"),
    coordinatorOf: async (other: CentreRow) => await signIn("coordinator", other),
    addCentre: async (slug: string, host: string) => await addCentre(superPool, { slug, name: slug, host }),
  };

  async function addTeam(role: "coordinator" | "host", at: CentreRow): Promise<{ personId: string; email: string }> {
    const email = `${randomUUID()}@team.example`;
    return { personId: await addPerson(superPool, { name: role, email, role, centre: at }), email };
  }

  async function signIn(role: "coordinator" | "host", at: CentreRow): Promise<Visitor> {
    const { personId } = await addTeam(role, at);
    const visitor = createVisitor(program.app);
    await visitor.post(await program.identity.makeSignInLink(personId), {});
    return visitor;
  }

  async function signInByMail(role: "coordinator" | "host"): Promise<Visitor> {
    const { email } = await addTeam(role, centre);
    const visitor = createVisitor(program.app);
    await visitor.post(`/inloggen/${await program.identity.requestLink(email)}`, {});
    return visitor;
  }
}

export type TestCentre = Awaited<ReturnType<typeof createTestCentre>>;

function createClock(startsAt: string) {
  let instant = Temporal.ZonedDateTime.from(startsAt).toInstant();
  return {
    now: () => instant,
    /** "2026-11-25T09:00", in Amsterdam. */
    set: (local: string) => {
      instant = Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Amsterdam").toInstant();
    },
  };
}
