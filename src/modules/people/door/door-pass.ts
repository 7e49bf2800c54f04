// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { derivedKey, type ServerKeys } from "#platform/links";

export const passMinutes = 15;

/** Who looks on this device now, and until when. */
export type DoorPass = { personId: string; until: Temporal.Instant };

/** Stands in a cookie of the device for a quarter of an hour: nothing is stored. */
export function writePass(keys: ServerKeys, deviceId: string, { personId, until }: DoorPass): string {
  const body = `${personId}.${until.epochMilliseconds}`;
  return `${body}.${sign(keys[0], deviceId, body).toString("base64url")}`;
}

/** Null for what we did not write, what was written for another device, and what is over. */
export function readPass(keys: ServerKeys, deviceId: string, text: string, now: Temporal.Instant): DoorPass | null {
  const [personId = "", untilMs = "", mac = ""] = text.split(".");
  const given = Buffer.from(mac, "base64url");
  const isOurs = keys.some((key) => {
    const expected = sign(key, deviceId, `${personId}.${untilMs}`);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isOurs || now.epochMilliseconds >= Number(untilMs)) return null;
  return { personId, until: Temporal.Instant.fromEpochMilliseconds(Number(untilMs)) };
}

/** A device's secret is long and random, so a plain hash is enough. */
export function secretHashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

function sign(key: string, deviceId: string, body: string): Buffer {
  return createHmac("sha256", derivedKey([key], "door"))
    .update(`${deviceId}\n${body}`)
    .digest();
}
