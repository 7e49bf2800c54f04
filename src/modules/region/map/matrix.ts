// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";

/** How a cell looks and what it says: word, shape and pattern. */
export type Look = { class: string; word: string; shape: () => VNode };
export type MatrixCell<LookName extends string> = {
  look: LookName;
  /** "tot juni 2027" */
  more: string | null;
  href: string | null;
};
export type MatrixRow<LookName extends string> = {
  /** Unique on the page: one can link to it. */
  id: string;
  label: string;
  /** Where its name leads. */
  href: string | null;
  /** Of a row that opens to others, and closes again. */
  isOpen: boolean | null;
  cells: readonly MatrixCell<LookName>[];
};
export type MatrixGroup<LookName extends string> = { label: string; rows: readonly MatrixRow<LookName>[] };
