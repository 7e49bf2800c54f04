// SPDX-License-Identifier: EUPL-1.2
import { generateX25519Identity, identityToRecipient } from "age-encryption";

/** As the `age` command writes them: `AGE-SECRET-KEY-1…` and `age1…`. */
export type KeyPair = { identity: string; recipient: string };

export async function makeKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
