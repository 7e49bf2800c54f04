// SPDX-License-Identifier: EUPL-1.2
import type { NotificationKind } from "#modules/people";
import type { Module } from "#platform/modules";

type LetterFacts = {
  /** As what someone may choose not to hear it; null where it is always told. */
  heardAs: NotificationKind | null;
  /** News of one date names that date; of joining a series, all of them. */
  isAboutDate: boolean;
};

/** Each has its words in `joining.letters`: how the outbox calls it, and how it begins. */
export const letters = {
  confirmed: { heardAs: "confirmation", isAboutDate: false },
  waiting: { heardAs: "confirmation", isAboutDate: false },
  "moved-up": { heardAs: "change", isAboutDate: false },
  offered: { heardAs: "change", isAboutDate: false },
  acquainting: { heardAs: "confirmation", isAboutDate: false },
  welcomed: { heardAs: "change", isAboutDate: false },
  opened: { heardAs: null, isAboutDate: false }, // what somebody opened in an emergency
  "called-off": { heardAs: "change", isAboutDate: true },
  "back-on": { heardAs: "change", isAboutDate: true },
  moved: { heardAs: "change", isAboutDate: true },
  changed: { heardAs: "change", isAboutDate: true },
  reminder: { heardAs: "reminder", isAboutDate: true },
} as const satisfies Record<string, LetterFacts>;
export type MailAbout = keyof typeof letters;

export const signUpLetters: Module["letters"] = Object.fromEntries(
  Object.keys(letters)
    .filter(isMailAbout)
    .map((about) => [kindOfLetter(about), `programme:joining.letters.${about}.name` as const]),
);

function isMailAbout(about: string): about is MailAbout {
  return Object.hasOwn(letters, about);
}

export function kindOfLetter(about: MailAbout): string {
  return `programme.sign-up-${about}`;
}
