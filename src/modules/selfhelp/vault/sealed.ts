// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

/** https://age-encryption.org/v1 */
const ageHeader = "age-encryption.org/v1\n";

/** Whether these bytes say of themselves that they are an age file: words of somebody never come in by mistake. */
export function isEnvelope(bytes: Buffer): boolean {
  return bytes.length > ageHeader.length && bytes.toString("latin1", 0, ageHeader.length) === ageHeader;
}

const sealed = z.base64().refine((text) => isEnvelope(Buffer.from(text, "base64")));
const lock = z.strictObject({
  id: z.uuid(),
  kind: z.enum(["passphrase", "passkey", "sheet", "halves"]),
  made: z.iso.date(),
  sealed,
  passkey: z
    .string()
    .regex(/^AGE-PLUGIN-[A-Z0-9-]{1,2000}$/)
    .optional(),
});
const keyring = z.strictObject({
  v: z.literal(1),
  recipient: z.string().regex(/^age1[a-z0-9]{58}$/),
  locks: z.array(lock).min(1).max(50),
});

/** Nothing fits in it but sealed ways to a key. */
export function isKeyring(bytes: Buffer): boolean {
  try {
    return keyring.safeParse(JSON.parse(bytes.toString())).success;
  } catch {
    return false;
  }
}
