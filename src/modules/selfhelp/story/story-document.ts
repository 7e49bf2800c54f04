// SPDX-License-Identifier: EUPL-1.2
import { documentOfForm, type Wording } from "../area/document.ts";
import type { FormBody } from "../area/tool.ts";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument, SharedSection } from "../sharing/shared-document.ts";
import { pictureOf } from "./drawing.ts";
import { dayIn } from "./names.ts";
import { type Frame, isPiece, type MediaBody, type PieceEntry, piecesOf, type StoryEntry } from "./story.ts";
import { storyTool } from "./tool.ts";

/** A story with its pieces; a piece by itself only where no story tells it. */
export function documentOfStory(wording: Wording, entry: Entry, all: readonly Entry[]): SharedDocument | null {
  if (entry.kind === "steps") return documentOfForm(wording, storyTool, entry as Entry<FormBody>);
  if (isPiece(entry)) return isTold(entry, all) ? null : documentOfPieces(wording, entry.body.title, [entry], all);
  if (entry.kind !== "story") return null;
  const story = entry as StoryEntry;
  const told = piecesOf(story, all).flatMap(({ piece, isIn }) => (isIn ? [piece] : []));
  return documentOfPieces(wording, story.body.title, told, all);
}

export function documentOfPieces(
  { t, language }: Wording,
  title: string,
  pieces: readonly PieceEntry[],
  all: readonly Entry[],
): SharedDocument {
  const sections = pieces.flatMap((piece) => piece.body.frames.map((frame, at) => sectionOf(piece, frame, at)));
  return { v: 1, kind: "story", language, title: title || t("selfhelp:story.title"), sections };

  function sectionOf({ body }: PieceEntry, { words, strokes, media }: Frame, at: number): SharedSection {
    const isSpoken = body.form === "spoken";
    const name = body.title || dayIn(language, body.day) || (isSpoken ? t("selfhelp:story.spokenTitle") : "");
    const kept = (all.find(({ id }) => id === media)?.body as MediaBody | undefined)?.data;
    const picture = isSpoken ? null : (kept ?? (strokes?.length ? pictureOf(strokes) : null));
    const lines = words.trim() ? words.trim().split(/\n\s*\n/) : [];
    return {
      ...{ title: at === 0 ? name : "", lines },
      ...(picture && { picture, pictureWords: lines.length > 0 ? "" : name || t("selfhelp:story.form.pictures") }),
      ...(isSpoken && kept && { sound: kept }),
    };
  }
}

/** What is handed over to everyone: words, and nothing but words. */
export function wordsOf({ sections }: SharedDocument): string {
  return sections
    .map(({ title, lines = [] }) => [title, ...lines].filter(Boolean).join("\n\n"))
    .join("\n\n")
    .trim();
}

function isTold(piece: PieceEntry, all: readonly Entry[]): boolean {
  const story = all.find(({ id }) => id === piece.body.story);
  return !!story && piecesOf(story as StoryEntry, all).some((one) => one.piece.id === piece.id && one.isIn);
}
