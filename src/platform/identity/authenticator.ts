// SPDX-License-Identifier: EUPL-1.2
import { createOTP } from "@better-auth/utils/otp";
import type { Temporal } from "temporal-polyfill";
import { isSameText } from "#platform/links";

const stepSeconds = 30;
/** A telephone's clock may be half a minute off. */
const stepsAside = 1;

/** Which stretch of half a minute (RFC 6238) this code belongs to; null for a wrong one, and for one used before. */
export async function stepOfCode(
  secret: Uint8Array,
  code: string,
  lastStep: number,
  now: Temporal.Instant,
): Promise<number | null> {
  const otp = createOTP(secret);
  const current = Math.floor(now.epochMilliseconds / 1000 / stepSeconds);
  let found: number | null = null;
  for (let step = current - stepsAside; step <= current + stepsAside; step += 1) {
    if (isSameText(await otp.hotp(step), code) && step > lastStep) found = step;
  }
  return found;
}

/** What an app reads from a QR code, and the secret that can be typed instead. */
export function addressForApp(secret: Uint8Array, issuer: string, name: string): { address: string; secret: string } {
  const address = createOTP(secret).url(issuer, name);
  return { address, secret: new URL(address).searchParams.get("secret") ?? "" };
}
