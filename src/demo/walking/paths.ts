// SPDX-License-Identifier: EUPL-1.2
import type { LetterPiece } from "#modules/support";

type DemoPath = { name: string; phone: string; words: string; peer: string; daysAgo: number };

/** A fictional person on their way with Joke. */
export const onTheWay: DemoPath = {
  ...{ name: "Iep", phone: "06 00 00 00 61", peer: "Joke", daysAgo: 82 },
  words: "Ik slaap bij mijn zus en doe mijn post niet open. Alleen bellen lukt niet.",
};

/** Written by Iep at home, and later by two together. */
export const ownWords: LetterPiece[] = [
  {
    ...{ domain: "going-along", column: "situationNow" },
    words:
      "Ik woon bij mijn zus op de bank. Dat gaat goed, maar ik heb geen deur die dicht kan. Bellen met de woningbouw stel ik steeds uit.",
  },
  {
    ...{ domain: "going-along", column: "wish" },
    words: "Een eigen kamer met een oven. Het liefst dicht bij het water.",
  },
  {
    ...{ domain: "going-along", column: "whatIExpectOfYou" },
    words: "Dat je meegaat naar de woningbouw. En dat je niet voor mij praat.",
  },
  { domain: "money-paperwork", column: "situationNow", words: "Er liggen drie enveloppen. Ik weet niet van wie." },
];
export const wordsTogether: LetterPiece[] = [
  { domain: "going-along", column: "whatYouExpectOfMe", words: "Dat je belt als je niet kunt. Meer niet." },
  { domain: "money-paperwork", column: "wish", words: "Elke vrijdag samen één envelop open." },
];
