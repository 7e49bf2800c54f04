// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { Temporal } from "temporal-polyfill";
import { readConfig } from "#platform/config";
import { connectionsTo } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import { createIdentity, type Identity } from "#platform/identity";
import { readServerKeys } from "#platform/links";
import type { Place } from "../architecture/matrix/place.ts";
import { lookInto } from "../support/folder.ts";
import { addPerson, type RoleName } from "../support/people.ts";
import { startsAt } from "../support/program.ts";
import type { CentreRow } from "../support/rows.ts";

export type SignedIn = { personId: string; cookie: string };
/** The one centre of a running program, with what the matrix needs to make something in it. */
export type OpenPlace = {
  place: Place;
  /** Where the program answers. */
  origin: string;
  publicUrl: string;
  passkeys: Identity["passkeys"];
  /** Somebody new of the team. Tier "first": by a link in the mail alone. */
  signInSomebody: (role: RoleName, tier: "first" | "second") => Promise<SignedIn>;
  close: () => Promise<void>;
};

export async function openPlace(dataDir: string, origin: string): Promise<OpenPlace> {
  const pool = await lookInto(dataDir);
  const centre = await findCentre(pool);
  await nameHost(pool, centre, new URL(origin).hostname);
  const { keys, publicUrl, identity } = await openIdentity(dataDir);
  const add = async (role: RoleName) => await addSomebody(pool, centre, role);
  const people = {
    leads: (await add("facilitator")).personId,
    host: (await add("host")).personId,
    coordinator: (await add("coordinator")).personId,
    other: (await add("facilitator")).personId,
  };
  const signInToken = async () => {
    const link = await identity.makeSignInLink((await add("host")).personId);
    return link.split("/").at(-1) ?? "";
  };
  return {
    place: {
      ...{ pool, keys, securing: identity.securing, centre, people, signInToken },
      agendaUrl: () => `http://127.0.0.1:9/${randomUUID()}.ics`,
    },
    ...{ origin, publicUrl, passkeys: identity.passkeys },
    signInSomebody: async (role, tier) => {
      const { personId, email } = await add(role);
      const token = tier === "first" && (await identity.requestLink(email));
      const cookies = token ? await identity.confirm(token) : await identity.signIn(personId);
      return { personId, cookie: cookieOf(cookies ?? []) };
    },
    close: async () => {
      await Promise.all([identity.close(), pool.end()]);
    },
  };
}

/** A second door to who signs in, beside that of the running program. */
async function openIdentity(dataDir: string) {
  const config = readConfig({ DATA_DIR: dataDir, PORT: "0" }); // as the program is started
  const { publicUrl } = config;
  const { socketDir } = await startEmbedded(dataDir);
  const appUrl = connectionsTo(config, socketDir).app;
  const keys = readServerKeys(config);
  const now = () => Temporal.Instant.from(startsAt);
  return { keys, publicUrl, identity: createIdentity({ appUrl, keys, publicUrl, now }) };
}

export async function findCentre(pool: pg.Pool): Promise<CentreRow> {
  const { rows } = await pool.query<CentreRow>(
    `select id, organization_id as "organizationId", location_id as "locationId", slug from network.centre limit 1`,
  );
  if (!rows[0]) throw new Error("There is no centre.");
  return rows[0];
}

/** A region may get another house: from then on a house answers at its own name alone. */
async function nameHost(pool: pg.Pool, { id }: CentreRow, host: string): Promise<void> {
  await pool.query("insert into network.centre_host (host, centre_id) values ($1, $2)", [host, id]);
}

async function addSomebody(pool: pg.Pool, centre: CentreRow, role: RoleName) {
  const email = `${randomUUID()}@team.example`;
  return { email, personId: await addPerson(pool, { name: "Egel", email, role, centre }) };
}

/** What a browser sends back of these Set-Cookie headers. */
export function cookieOf(lines: readonly string[]): string {
  return lines.map((line) => line.split(";")[0]).join("; ");
}
