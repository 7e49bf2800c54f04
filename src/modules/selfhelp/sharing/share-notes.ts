// SPDX-License-Identifier: EUPL-1.2
import type { Entry } from "../device/entry.ts";
import type { Vault } from "../device/vault.ts";
import { endShare, type ShareNote } from "./shares.ts";

/** Of all that somebody shared, over or not. */
export function notesOf(vault: Vault): Entry<ShareNote>[] {
  return vault.entries<ShareNote>("card", "share");
}

export function notesAbout(vault: Vault, about: readonly string[]): Entry<ShareNote>[] {
  return notesOf(vault).filter(({ body }) => about.includes(body.about));
}

/** Throws `Unreachable` without a connection: what was not taken back yet still says so. */
export async function withdrawAll(vault: Vault, about: readonly string[]): Promise<void> {
  for (const note of notesAbout(vault, about).filter(({ body }) => !body.isOver)) {
    await vault.put({ ...note, body: await endShare(note.body) });
  }
}
