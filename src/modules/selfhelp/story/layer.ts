// SPDX-License-Identifier: EUPL-1.2
import type { Wording } from "../area/document.ts";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { dayAfter } from "../sharing/shares.ts";
import { isPlain, type PieceEntry, type PieceForm, piecesOf, type StoryEntry } from "./story.ts";
import { documentOfPieces } from "./story-document.ts";

/** Besides oneself, who reads everything. */
export const layerCodes = ["one", "group", "everyone"] as const;
export type LayerCode = (typeof layerCodes)[number];

/** What these readers get of a story. Nothing of it goes out before whose story it is sends it. */
export type LayerBody = {
  story: string;
  layer: LayerCode;
  title: string;
  /** The name under which everyone reads it. */
  from: string;
  /** The ids of the pieces that are told. */
  told: readonly string[];
  /** Other words for these readers, by piece. */
  own: Readonly<Record<string, string>>;
  /** Who read along, and the words that they read. */
  coReader?: { name: string; words: string };
  published?: { id: string; endsOn: string } | null;
};
export type LayerEntry = Entry<LayerBody>;
/** What each part of its page needs; `shown` is what its readers get as it is now. */
export type AboutLayer = {
  id: string;
  story: StoryEntry;
  layer: LayerBody;
  change: (layer: LayerBody) => void;
  shown: SharedDocument;
};

export function layersOf(story: string, all: readonly Entry[]): LayerEntry[] {
  return all.filter((entry): entry is LayerEntry => entry.kind === "layer" && storyOf(entry) === story);
}

export function emptyLayer(story: string, layer: LayerCode): LayerBody {
  return { story, layer, title: "", from: "", told: [], own: {} };
}

/** What goes out for someone to read along with is remembered apart from what readers got. */
export function readingAlong(layer: string): string {
  return `${layer}/mee`;
}

export function toldIn(layer: LayerBody, story: StoryEntry, all: readonly Entry[]): PieceEntry[] {
  const pieces = piecesOf(story, all).map(({ piece }) => piece);
  return pieces.filter(({ id }) => layer.told.includes(id)).map((piece) => withOwnWords(piece, layer.own[piece.id]));
}

export function documentOfLayer(
  wording: Wording,
  layer: LayerBody,
  story: StoryEntry,
  all: readonly Entry[],
): SharedDocument {
  return documentOfPieces(wording, layer.title || story.body.title, toldIn(layer, story, all), all);
}

/** As the shelf of stories names it: by the form of its pieces, when that is one. */
export function formOf(pieces: readonly PieceEntry[]): PieceForm {
  const [form = "written", ...others] = new Set(pieces.map(({ body }) => body.form));
  return others.length > 0 ? "written" : form;
}

const askBeforeDays = 30;

/** A month before its last day it is asked whether it is still all right. */
export function isTimeToAsk(endsOn: string, today: string): boolean {
  return endsOn >= today && endsOn <= dayAfter(today, askBeforeDays);
}

function storyOf({ body }: Entry): unknown {
  return (body as Partial<LayerBody>).story;
}

function withOwnWords(piece: PieceEntry, words = ""): PieceEntry {
  return words.trim() && isPlain(piece.body.form) ? { ...piece, body: { ...piece.body, frames: [{ words }] } } : piece;
}
