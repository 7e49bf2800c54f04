// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "#platform/db";
import { type AppContext, notFound } from "#platform/http";
import { roleAt } from "../persons/role-at.ts";
import { findSignedInPerson } from "../persons/signed-in-person.queries.ts";
import { findDeviceId } from "./device.queries.ts";
import { readCookie } from "./door-cookies.ts";
import { readPass, secretHashOf } from "./door-pass.ts";

/** Somebody of the team at a device of the house: sees who comes today, as far as their role goes, and nothing else. */
export type OpenDoor = { reader: { id: string; name: string; role: string }; actor: Actor; until: Temporal.Instant };

/** The device that asks, one of this centre; to any other the page does not exist. */
export async function askedDevice(c: AppContext): Promise<string> {
  const secret = readCookie(c, "vrijplaats-deur");
  const { db, centre } = c.var;
  return (secret && (await findDeviceId(db, centre.id, secretHashOf(secret)))) || notFound();
}

/** Null when nobody gave a code in the last quarter of an hour, and when they no longer belong to the team. */
export async function findOpenDoor(c: AppContext): Promise<OpenDoor | null> {
  const deviceId = await askedDevice(c);
  const pass = readPass(c.var.installation.keys, deviceId, readCookie(c, "vrijplaats-deur-open") ?? "", c.var.now());
  const reader = pass && (await findTeamMember(c, pass.personId));
  return reader && { ...reader, until: pass.until };
}

export async function findTeamMember(c: AppContext, personId: string): Promise<Omit<OpenDoor, "until"> | null> {
  const { db, centre, now } = c.var;
  const person = await findSignedInPerson(db, personId, now());
  if (!person?.teamAt.includes(centre.id)) return null;
  const hostAt = person.hostAt.filter((id) => id === centre.id);
  return {
    reader: { id: person.id, name: person.name, role: roleAt(person, centre.id) },
    actor: { kind: "person", personId, hostAt, coordinatorAt: [] },
  };
}
