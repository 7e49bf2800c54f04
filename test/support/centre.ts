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
import { addPerson, type RoleName } from "./people.ts";
import { addCentre, type CentreRow } from "./rows.ts";
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
  const { pages } = program.installation;
  return {
    ...database,
    ...program,
    clock,
    keys,
    /** After a test itself changed something behind the program's back. */
    forgetPages: () => pages.forgetAll(),
    /** After a form changed something: what every process is told by message when the content version rises. */
    hearOfChanges: async () => {
      const { rows } = await database.superPool.query<{ id: string; version: number }>(
        "select centre_id as id, version from platform.content_version",
      );
      for (const { id, version } of rows) pages.raiseVersion(id, version);
    },
  };
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
    signInAs,
    signedIn,
    /** Somebody with a browser and without an account. */
    visitor: () => createVisitor(program.app),
    coordinator: async () => (await signInAs({ role: "coordinator" })).visitor,
    host: async () => (await signInAs({ role: "host" })).visitor,
    /** As after a link by mail alone: without a second factor. */
    hostByMail: async () => await signInByMail("host"),
    coordinatorByMail: async () => await signInByMail("coordinator"),
    coordinatorOf: async (other: CentreRow) => (await signInAs({ role: "coordinator", at: other })).visitor,
    addCentre: async (slug: string, host: string) => await addCentre(superPool, { slug, name: slug, host }),
  };

  /** Somebody new with this role, with a browser in which they are signed in; with a second factor. */
  async function signInAs(facts: PersonFacts) {
    const { personId, email } = await addSomebody(facts);
    return { personId, email, visitor: await signedIn(personId) };
  }

  /** A browser in which this person is signed in, with a second factor. */
  async function signedIn(personId: string): Promise<Visitor> {
    const visitor = createVisitor(program.app);
    await visitor.post(await program.identity.makeSignInLink(personId), {});
    return visitor;
  }

  async function addSomebody({ role, name = role, email = `${randomUUID()}@team.example`, at = centre }: PersonFacts) {
    return { personId: await addPerson(superPool, { name, email, role, centre: at }), email };
  }

  async function signInByMail(role: RoleName): Promise<Visitor> {
    const { email } = await addSomebody({ role });
    const visitor = createVisitor(program.app);
    await visitor.post(`/inloggen/${await program.identity.requestLink(email)}`, {});
    return visitor;
  }
}

type PersonFacts = { role: RoleName; name?: string; email?: string; at?: CentreRow };
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
