// SPDX-License-Identifier: EUPL-1.2

/** Null for what was thrown away elsewhere. */
export type Head = { id: string; version: number; body: Uint8Array | null };
export type Pulled = { seq: number; more: boolean; heads: readonly Head[] };
export type Pushed =
  | { kind: "kept"; version: number }
  | { kind: "changed"; version: number }
  | { kind: "full" }
  | { kind: "large" };
export type KeptKeyring = { version: number; json: string | null };

/**
 * Where envelopes go besides this device: the house, for whoever has a place of their own; for anybody else the device
 * once more, which then remembers the earlier versions. It throws `Unreachable` when it does not answer.
 */
export type Keeper = {
  pull: (after: number) => Promise<Pulled>;
  /** `base` is the version that this one was made from; 0 for something new. */
  push: (id: string, base: number, body: Uint8Array) => Promise<Pushed>;
  versions: (id: string) => Promise<readonly number[]>;
  version: (id: string, version: number) => Promise<Uint8Array | null>;
  erase: (id: string) => Promise<void>;
  eraseAll: () => Promise<void>;
  readKeyring: () => Promise<KeptKeyring>;
  /** False when another device changed it meanwhile. */
  writeKeyring: (base: number, json: string) => Promise<boolean>;
};

export class Unreachable extends Error {}

/** For whoever asks something while there may be no connection. */
export function offline(error: unknown): "offline" {
  if (error instanceof Unreachable) return "offline";
  throw error;
}
