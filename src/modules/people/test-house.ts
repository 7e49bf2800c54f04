// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { afterAll } from "vitest";
import { readConfig } from "#platform/config";
import { house, withActor } from "#platform/db";
import { createApplication, unbuiltAssets } from "#platform/http";
import { addIdentity } from "#platform/identity";
import type { ServerKeys } from "#platform/links";
import { createLogger } from "#platform/log";
import type { Message } from "#platform/mail";
import { routesOf } from "#platform/modules";
import { createTestDatabase } from "../../../test/support/database.ts";
import { addRole } from "../../../test/support/people.ts";
import { addCentre, type CentreRow } from "../../../test/support/rows.ts";
import { createVisitor } from "../../../test/support/visitor.ts";
import { createInstallation } from "../../installation.ts";
import { peopleModule } from "./index.ts";
import type { RoleName } from "./persons/roles.ts";
import { addPerson } from "./roles/role.commands.ts";

const keys: ServerKeys = ["0123456789abcdef".repeat(4)];

/** This module alone behind the platform, on a real database; only mail and clock are in our hands. */
export async function createTestHouse(publicUrl = "http://localhost") {
  const database = await createTestDatabase();
  const { db, log: logDb, connections, superPool } = database;
  const clock = createClock();
  const mails: Message[] = [];
  const mail = { queueMessage: async (_trx: unknown, message: Message) => void mails.push(message) };
  const ground = {
    ...{ connections, db, logDb, keys },
    config: readConfig({ PUBLIC_URL: publicUrl, DATA_DIR: "/nowhere", FORM_SECONDS: "0" }),
    log: createLogger("silent"),
    now: clock.now,
    assets: unbuiltAssets,
  };
  const { installation, identity } = createInstallation(ground);
  afterAll(identity.close);
  const people = peopleModule({ identity, logDb, mail });
  const frameParts = () => ({ menu: [], footerLinks: [], signedIn: null }); // what these tests read is the page itself
  const app = createApplication({ ...installation, frameParts }, routesOf(people));
  const centre = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin", host: "localhost" });

  const addTo = async (at: CentreRow, role: RoleName, name: string, email: string) =>
    await withActor(db, house, async (trx) => {
      return await addPerson(
        trx,
        { name, email, role, centreId: at.id, organizationId: at.organizationId },
        clock.now(),
      );
    });
  return {
    ...database,
    app,
    identity,
    centre,
    clock,
    mails,
    people,
    addTo,
    /** Someone with a place of their own and no address; at a centre as a participant. */
    addWithoutEmail: async (name: string, at?: CentreRow) => {
      const { rows } = await superPool.query<{ id: string }>(
        "insert into people.person (name, created_at) values ($1, now()) returning id",
        [name],
      );
      const id = rows[0]?.id ?? "";
      await withActor(db, house, async (trx) => await addIdentity(trx, { id, name, email: null }, clock.now()));
      if (at) await addRole(superPool, id, { role: "participant", centre: at });
      return id;
    },
    visitor: () => createVisitor(app),
    signedIn: async (personId: string) => {
      const visitor = createVisitor(app);
      await visitor.post(await identity.makeSignInLink(personId), {});
      return visitor;
    },
    /** The path of the link in the last mail. */
    lastLink: () => new URL(/https?:\S+/.exec(mails.at(-1)?.body ?? "")?.[0] ?? "http://none").pathname,
  };
}

function createClock() {
  let instant = Temporal.Instant.from("2026-11-24T10:00:00Z");
  return {
    now: () => instant,
    passHours: (hours: number) => {
      instant = instant.add({ hours });
    },
    passDays: (days: number) => {
      instant = instant.add({ hours: days * 24 });
    },
  };
}
