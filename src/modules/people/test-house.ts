// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { afterAll } from "vitest";
import { findCentreByHost } from "#modules/network";
import { readConfig } from "#platform/config";
import { house, withActor } from "#platform/db";
import { createApplication, httpTexts, PageMemory, unbuiltAssets } from "#platform/http";
import { createTexts } from "#platform/i18n";
import { createIdentity } from "#platform/identity";
import type { ServerKeys } from "#platform/links";
import { createLogger } from "#platform/log";
import type { Message } from "#platform/mail";
import { createMeter } from "#platform/metrics";
import { uiTexts } from "#platform/ui";
import { createTestDatabase } from "../../../test/support/database.ts";
import { addCentre, type CentreRow } from "../../../test/support/rows.ts";
import { createVisitor } from "../../../test/support/visitor.ts";
import { findSignedInPerson, peopleModule } from "./index.ts";
import type { RoleName } from "./tables.ts";
import { addPerson } from "./team/team.commands.ts";

const keys: ServerKeys = ["0123456789abcdef".repeat(4)];

/** This module alone behind the platform, on a real database; only mail and clock are in our hands. */
export async function createTestHouse(publicUrl = "http://localhost") {
  const database = await createTestDatabase();
  const { db, log: logDb, connections, superPool } = database;
  const clock = createClock();
  const mails: Message[] = [];
  const mail = { queueMessage: async (_trx: unknown, message: Message) => void mails.push(message) };
  const identity = createIdentity({ appUrl: connections.app, keys, publicUrl, now: clock.now });
  afterAll(identity.close);
  const people = peopleModule({ identity, logDb, mail });
  const config = readConfig({ PUBLIC_URL: publicUrl, DATA_DIR: "/nowhere" });
  const texts = createTexts({
    nl: { ui: uiTexts.nl, http: httpTexts.nl, people: people.texts.nl },
    en: { ui: uiTexts.en, http: httpTexts.en, people: people.texts.en },
  });
  const installation = {
    config,
    db,
    keys,
    texts,
    log: createLogger("silent"),
    now: clock.now,
    assets: unbuiltAssets,
    pages: new PageMemory(),
    meter: createMeter(),
    countWaitingMessages: async () => 0,
    findCentre: async (host: string) => await findCentreByHost(db, host, publicUrl),
    findPerson: async (headers: Headers) => {
      const session = await identity.findSession(headers);
      return session && (await findSignedInPerson(db, session.personId));
    },
    frameParts: () => ({ menu: [], footerLinks: [], signedIn: null }),
  };
  const app = createApplication(installation, people.routes);
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
    passDays: (days: number) => {
      instant = instant.add({ hours: days * 24 });
    },
  };
}
