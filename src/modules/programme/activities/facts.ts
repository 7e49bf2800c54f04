// SPDX-License-Identifier: EUPL-1.2

export const placeKinds = ["here", "elsewhere", "outside", "online", "home"] as const;

/** How one takes part; what each means for someone who comes are the texts `activity.joiningHint.*`. */
export const joinings = ["walk-in", "tell-us", "sign-up", "series", "acquaint"] as const;

/** Whether people leave a name: only then can there be a limit, and a waiting list. */
export function takesSignUps(joining: (typeof joinings)[number]): boolean {
  return joining === "sign-up" || joining === "series" || joining === "acquaint";
}

/** What someone may need to be able to come: the texts `access.*`. */
export const accessFacts = [
  "step-free",
  "wheelchair",
  "wheelchair-toilet",
  "hearing",
  "interpreter",
  "little-sound",
  "quiet-corner",
  "assistance-dog",
  "child",
] as const;
export type AccessFact = (typeof accessFacts)[number];

/** What a room has is so for what happens in it: the same fact under the activity's own name. */
const accessOfRoom: Partial<Record<string, AccessFact>> = {
  lift: "step-free",
  wheelchair: "wheelchair",
  "wheelchair-toilet": "wheelchair-toilet",
  "hearing-loop": "hearing",
  quiet: "little-sound",
};

/** The facts of an activity with those of its room, each once; `ofRoom` is what only rooms have. */
export function accessWithRoom(access: readonly string[], room: readonly string[]) {
  const shared = room.flatMap((code) => accessOfRoom[code] ?? []).filter((code) => !access.includes(code));
  return { access: [...access, ...shared], ofRoom: room.filter((code) => !accessOfRoom[code]) };
}

/** What it asks of someone with little energy: the texts `energy.*`. */
export const energyFacts = [
  "come-later",
  "leave-earlier",
  "just-watch",
  "say-nothing",
  "breaks",
  "small-group",
  "sitting",
  "moving",
] as const;
export type EnergyFact = (typeof energyFacts)[number];

/** BCP 47 codes, and two of our own: easy Dutch, and Dutch sign language. */
export const spokenLanguages = [
  "nl-easy",
  "nl",
  "ngt",
  "en",
  "ar",
  "tr",
  "pl",
  "uk",
  "ti",
  "fa",
  "so",
  "fr",
  "de",
  "es",
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];
