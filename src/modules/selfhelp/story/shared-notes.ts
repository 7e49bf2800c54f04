// SPDX-License-Identifier: EUPL-1.2
import type { Entry } from "../device/entry.ts";
import type { Vault } from "../device/vault.ts";
import { fetchReplies, type ShareNote, withdraw, withReplies } from "../sharing/shares.ts";

/** What was shared from these layers, over or not. */
export function notesAbout(vault: Vault, about: readonly string[]): Entry<ShareNote>[] {
  return vault.entries<ShareNote>("card", "share").filter(({ body }) => about.includes(body.about));
}

/** What a reader wrote back stays. Throws `Unreachable` without a connection: what was not taken back yet still says so. */
export async function withdrawAll(vault: Vault, about: readonly string[]): Promise<void> {
  for (const note of notesAbout(vault, about).filter(({ body }) => !body.isOver)) {
    const { mayWrite, share, replies } = note.body;
    const kept = mayWrite ? { replies: withReplies(replies, await fetchReplies(note.body)) } : {};
    await withdraw(share);
    await vault.put({ ...note, body: { ...note.body, ...kept, isOver: true } });
  }
}
