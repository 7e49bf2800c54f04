// SPDX-License-Identifier: EUPL-1.2
import type { WrittenAs } from "../paths/parts.ts";

export const contactParts = ["where", "line", "say", "they", "bring", "speaker", "agreed"] as const;
export const lookBackParts = ["start", "wish", "now", "why", "question"] as const;

/** What is written in versions; of the closing each point twice, apart. */
export const writtenParts = [
  ...contactParts,
  "commitment",
  ...lookBackParts,
  "person.howTheyCameIn",
  "person.whatWasGoingOn",
  "person.whatWasDonePerLifeDomain",
  "person.contactsByPhoneAndInPerson",
  "person.howTheyLeftWhatChangedAndWhyItEnded",
  "person.howItDifferedFromProfessionalHelp",
  "person.thePeerWorkersOwnReflection",
  "peer.howTheyCameIn",
  "peer.whatWasGoingOn",
  "peer.whatWasDonePerLifeDomain",
  "peer.contactsByPhoneAndInPerson",
  "peer.howTheyLeftWhatChangedAndWhyItEnded",
  "peer.howItDifferedFromProfessionalHelp",
  "peer.thePeerWorkersOwnReflection",
] as const;
export type WrittenPart = (typeof writtenParts)[number];

/** One version of one piece, marked who wrote it and when. */
export type Version = {
  id: number;
  part: WrittenPart;
  words: string;
  writtenAs: WrittenAs;
  /** The peer worker; null for whose path it is. */
  writerId: string | null;
  writerName: string;
  writtenOn: string;
};
/** Of each piece how it reads now; an empty one was taken away. */
export type Pieces = Partial<Record<WrittenPart, Version>>;
/** What it belongs to; the closing belongs to the path alone. */
export type WrittenAbout =
  | { contactId: string }
  | { commitmentId: string }
  | { lookBackId: string }
  | { closing: true };

export function wordsOfPiece(pieces: Pieces, part: WrittenPart): string {
  return pieces[part]?.words ?? "";
}

/** The pieces that read otherwise now; what stays as it was gets no version. */
export function changedPieces(before: Pieces, typed: Partial<Record<WrittenPart, string>>): [WrittenPart, string][] {
  return writtenParts.flatMap((part): [WrittenPart, string][] => {
    const words = typed[part];
    return words === undefined || words === wordsOfPiece(before, part) ? [] : [[part, words]];
  });
}
