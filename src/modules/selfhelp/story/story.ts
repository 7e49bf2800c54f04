// SPDX-License-Identifier: EUPL-1.2
import { swapped } from "../area/lists.ts";
import { todayHere } from "../area/today.ts";
import type { Entry } from "../device/entry.ts";

export const pieceForms = ["written", "poem", "diary", "pictures", "comic", "spoken"] as const;
export type PieceForm = (typeof pieceForms)[number];

/** A line of a drawing: x and y in turn, in thousandths of its width. */
export type Stroke = { colour: number; line: readonly number[] };
/** Words, with a drawing or the entry of a picture or a sound. A comic has more than one of these. */
export type Frame = { words: string; strokes?: readonly Stroke[]; media?: string };
export type PieceBody = { story: string; form: PieceForm; title: string; day?: string; frames: readonly Frame[] };
/** A picture or a sound, as a data URL. */
export type MediaBody = { data: string };
/** What is not named here yet comes last, and is in. */
export type StoryBody = { title: string; pieces: readonly { id: string; isIn: boolean }[] };

export type StoryEntry = Entry<StoryBody>;
export type PieceEntry = Entry<PieceBody>;
export type OrderedPiece = { piece: PieceEntry; isIn: boolean };

/** The pieces of a story in the order of whose story it is. */
export function piecesOf({ id, body }: Pick<StoryEntry, "id" | "body">, all: readonly Entry[]): OrderedPiece[] {
  const own = all.filter((entry): entry is PieceEntry => isPiece(entry) && entry.body.story === id);
  const places = new Map(body.pieces.map((one, at) => [one.id, { at, isIn: one.isIn }]));
  return own
    .map((piece) => ({ piece, at: own.length + body.pieces.length, isIn: true, ...places.get(piece.id) }))
    .sort((a, b) => a.at - b.at || a.piece.made.localeCompare(b.piece.made))
    .map(({ piece, isIn }) => ({ piece, isIn }));
}

export function isPiece(entry: Entry): entry is PieceEntry {
  return entry.kind === "piece";
}

/** One text, in which a reader's own words may stand for those of the story. */
export function isPlain(form: PieceForm): boolean {
  return form === "written" || form === "poem" || form === "diary";
}

/** One place up (-1) or down (1); at an end it stays. */
export function moved<One>(list: readonly One[], from: number, by: -1 | 1): One[] {
  const [one, other] = [list[from], list[from + by]];
  return one === undefined || other === undefined ? [...list] : swapped(list, one, other);
}

/** The days on which something changed, the latest first. */
export function daysOf(versions: readonly Entry[]): string[] {
  return [...new Set(versions.map(dayOfChange))].sort().reverse();
}

/** Of each entry how it stood at the end of a day; what came later is not there yet. */
export function asOn(day: string, versions: readonly Entry[]): Entry[] {
  const until = versions.filter((version) => dayOfChange(version) <= day);
  return [...new Map(until.sort((a, b) => a.changed.localeCompare(b.changed)).map((one) => [one.id, one])).values()];
}

/** The order of then. What was made since stays, and is out of the story. */
export function putBack(then: StoryBody, now: readonly OrderedPiece[], piecesThen: readonly OrderedPiece[]): StoryBody {
  const ids = new Set(piecesThen.map(({ piece }) => piece.id));
  const later = now.filter(({ piece }) => !ids.has(piece.id)).map(({ piece }) => ({ id: piece.id, isIn: false }));
  return { ...then, pieces: [...piecesThen.map(({ piece, isIn }) => ({ id: piece.id, isIn })), ...later] };
}

function dayOfChange({ changed }: Entry): string {
  return todayHere(new Date(changed));
}
