// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { T } from "#platform/i18n";
import type { Face } from "./face.ts";
import { faceInWords } from "./words.ts";

/** A shape of its own for each, beside its words: none of them is told by colour. */
export function FaceMark({ face }: { face: Face }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width="40"
      height="40"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <circle cx="16" cy="16" r="14" />
      {features[face]()}
    </svg>
  );
}

export function FaceWithWords({ t, face }: { t: T; face: Face }) {
  return (
    <span class="gezicht">
      <FaceMark face={face} />
      <span>{faceInWords(t, face)}</span>
    </span>
  );
}

const features: Record<Face, () => VNode> = {
  fully: () => (
    <>
      <path d="M8 12q2.5-3 5 0M19 12q2.5-3 5 0" />
      <path d="M8 18h16a8 8 0 0 1-16 0z" fill="currentColor" />
    </>
  ),
  mostly: () => (
    <>
      <path d="M11 12h.01M21 12h.01" stroke-width="3" />
      <path d="M9 19q7 6 14 0" />
    </>
  ),
  partly: () => (
    <>
      <path d="M11 12h.01M21 12h.01" stroke-width="3" />
      <path d="M10 21h12" />
    </>
  ),
  hardly: () => (
    <>
      <path d="M11 13h.01M21 13h.01" stroke-width="3" />
      <path d="M10 23q6-5 12 0" />
    </>
  ),
  "not-at-all": () => (
    <>
      <path d="m8 9 5 3M24 9l-5 3M10 15h2M20 15h2" />
      <path d="M9 25a7 7 0 0 1 14 0z" fill="currentColor" />
    </>
  ),
};
