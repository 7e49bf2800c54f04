// SPDX-License-Identifier: EUPL-1.2
import type { AskedGroup, Characteristic, Face } from "#modules/region";

/** How many chose which face, from "helemaal" to "helemaal niet". */
type Faces = readonly [number, number, number, number, number];

/** What came of the first round; what is left out did not show then. */
export const outcome: readonly { statement: Characteristic; group: AskedGroup; chosen: Faces }[] = [
  { statement: "open-to-everyone", group: "participants", chosen: [8, 4, 2, 0, 0] },
  { statement: "open-to-everyone", group: "team", chosen: [2, 4, 1, 0, 0] },
  { statement: "beyond-coffee", group: "participants", chosen: [5, 6, 2, 1, 0] },
  { statement: "beyond-coffee", group: "team", chosen: [1, 4, 2, 0, 0] },
  { statement: "beyond-coffee", group: "partners", chosen: [3, 2, 1, 0, 0] },
  { statement: "bring-and-take", group: "participants", chosen: [4, 5, 4, 1, 0] },
  { statement: "bring-and-take", group: "partners", chosen: [2, 3, 1, 0, 0] },
  { statement: "from-needs", group: "participants", chosen: [6, 4, 3, 1, 0] },
  { statement: "from-needs", group: "team", chosen: [1, 3, 3, 0, 0] },
  { statement: "people-first", group: "participants", chosen: [9, 3, 2, 0, 0] },
  { statement: "people-first", group: "partners", chosen: [4, 1, 1, 0, 0] },
  { statement: "equal-and-mutual", group: "participants", chosen: [3, 5, 4, 2, 0] },
  { statement: "equal-and-mutual", group: "team", chosen: [0, 3, 3, 1, 0] },
  { statement: "what-fits-you", group: "participants", chosen: [5, 5, 3, 1, 0] },
  { statement: "shared-knowledge", group: "participants", chosen: [2, 5, 5, 2, 0] },
  { statement: "shared-knowledge", group: "team", chosen: [0, 2, 4, 1, 0] },
  { statement: "peers-lead", group: "participants", chosen: [4, 4, 4, 2, 0] },
  { statement: "peers-lead", group: "partners", chosen: [1, 3, 2, 0, 0] },
  { statement: "works-with-partners", group: "team", chosen: [1, 2, 3, 1, 0] },
  { statement: "works-with-partners", group: "partners", chosen: [2, 2, 2, 0, 0] },
];

export const faces: readonly Face[] = ["fully", "mostly", "partly", "hardly", "not-at-all"];

/** Read by the team, and shown with the yes of whoever wrote them. */
export const stories: readonly { statement: Characteristic | null; words: string }[] = [
  { statement: "open-to-everyone", words: "De eerste keer liep ik drie keer voorbij. Toen zwaaide er iemand." },
  { statement: "equal-and-mutual", words: "Bij het koken merk je niet wie er werkt en wie er komt." },
  { statement: null, words: "Mensen die slecht lopen. Het trapje bij de achterdeur is hoog." },
];

/** Chosen together, after the round. */
export const ownSentence = {
  characteristic: "bring-and-take",
  words: "Je neemt iets mee, al is het maar je verhaal.",
} as const;

/** A group of neighbours that asks itself the same, with a link and nothing else. */
export const initiative = "Buurtsoep Overwater";
