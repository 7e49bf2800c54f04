// SPDX-License-Identifier: EUPL-1.2
import type { Vault } from "../device/vault.ts";
import { withdrawAll } from "../sharing/share-notes.ts";
import { takeBack } from "./handing-over.ts";
import { layersOf, readingAlong } from "./layer.ts";
import { type PieceBody, piecesOf, type StoryEntry } from "./story.ts";

export async function throwAwayPiece(vault: Vault, id: string, { frames }: PieceBody): Promise<void> {
  for (const one of [...frames.flatMap(({ media }) => media || []), id]) await vault.erase(one);
}

/** First nobody reads it any more, then all of it goes. */
export async function throwAwayStory(vault: Vault, story: StoryEntry): Promise<void> {
  const all = vault.everything();
  for (const { id, body } of layersOf(story.id, all)) {
    await withdrawAll(vault, [id, readingAlong(id)]);
    if (body.published) await takeBack(body.published.id);
  }
  for (const { piece } of piecesOf(story, all)) await throwAwayPiece(vault, piece.id, piece.body);
  const parts = all.filter(({ tool, body }) => tool === "story" && (body as { story?: string }).story === story.id);
  for (const { id } of [...parts.filter(({ kind }) => kind !== "piece"), story]) await vault.erase(id);
}
