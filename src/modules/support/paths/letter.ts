// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import type { Following } from "../following/following.ts";
import type { FirstWords } from "../following/look-back.ts";
import type { BesidePath } from "../own-side/beside-path.queries.ts";
import type { LifeDomain } from "../reference.ts";
import type { Path, Walker } from "./path.ts";
import type { Words } from "./words.ts";
import type { Place } from "./write.form.ts";

/** With the day on which it was written, at this house. */
export type DatedWords = Omit<Words, "at"> & { day: string };
export type DatedVersion = DatedWords & { id: number };
/** One place of the letter that stands open to be written in. */
export type Editing = { place: Place; sent: Sent };

/** What every page of a path needs to know of it. */
export type Walking = {
  t: T;
  language: Language;
  walker: Walker;
  /** Whose path it is, or who walks along. */
  side: Walker["side"];
  path: Path;
  holder: string;
  peer: string;
  base: string;
  today: string;
  mayWrite: boolean;
};

/** Everything that stands on a path, for the one page on which it is read. */
export type Letter = Walking & {
  words: DatedWords[];
  domains: LifeDomain[];
  zone: string;
  following: Following;
  /** How it read first, where a look-back stands open. */
  first: FirstWords[];
  /** Who else reads it, and what waits for a yes. */
  beside: BesidePath;
  editing: Editing | null;
  formKey: string;
  isSaved: boolean;
};

/** As long as they walk along together; whose path it is can always set right what stands there. */
export function mayWrite({ side, path }: Pick<Walker, "side" | "path">): boolean {
  return side === "holder" || path.endedOn === null;
}

/** By the name they chose, or as whoever chose none. */
export function nameOf(t: T, name: string): string {
  return name || t("support:paths.somebody");
}
