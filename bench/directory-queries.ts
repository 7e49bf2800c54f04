// SPDX-License-Identifier: EUPL-1.2
import { topics } from "./directory-words.ts";

/** What people type, and what the first three that they see are called: the same in a small directory and in a large one. */
export const directoryQueries: readonly (readonly [query: string, first: string, second: string, third: string])[] = [
  // the word itself
  ["toeslagen", "Hulp bij toeslagen", "Hulp bij toeslagen", "Hulp bij toeslagen"],
  ["voedselbank", "Voedselbank", "Voedselbank", "Voedselbank"],
  ["CRISIS", "Crisiskaart maken", "Crisiskaart maken", "Crisiskaart maken"],
  ["ziekenhuis", "Vervoer naar het ziekenhuis", "Vervoer naar het ziekenhuis", "Vervoer naar het ziekenhuis"],
  // forms of a word, and words in other words
  ["budgetteren", "Budgetcursus", "Budgetcursus", "Budgetcursus"],
  ["mantelzorger", "Steun voor naasten", "Steun voor naasten", "Steun voor naasten"],
  ["verslaafd", "Zelfhulpgroep verslaving", "Zelfhulpgroep verslaving", "Zelfhulpgroep verslaving"],
  ["scheiding", "Scheiden met kinderen", "Scheiden met kinderen", "Scheiden met kinderen"],
  ["sollicitatie", "Sollicitatiehulp", "Sollicitatiehulp", "Sollicitatiehulp"],
  ["kookt", "Buurtkeuken", "Buurtkeuken", "Buurtkeuken"],
  ["naaien", "Naaiclub", "Naaiclub", "Naaiclub"],
  ["verpleging", "Wijkverpleging", "Wijkverpleging", "Wijkverpleging"],
  ["somber", "Hulp bij somberheid", "Hulp bij somberheid", "Hulp bij somberheid"],
  ["formulieren", "Formulierenhulp", "Formulierenhulp", "Formulierenhulp"],
  ["wandelen", "Wandelen met verlies", "Wandelen met verlies", "Wandelen met verlies"],
  // other words for the same
  ["schulden", "Schuldhulp", "Schuldhulp", "Schuldhulp"],
  ["geldzorgen", "Inloop geldzorgen", "Inloop geldzorgen", "Inloop geldzorgen"],
  ["eenzaam", "Bezoekdienst", "Bezoekdienst", "Bezoekdienst"],
  ["alcohol", "Zelfhulpgroep verslaving", "Zelfhulpgroep verslaving", "Zelfhulpgroep verslaving"],
  ["huisarts", "Praktijkondersteuner", "Praktijkondersteuner", "Praktijkondersteuner"],
  ["sport", "Bewegen voor ouderen", "Bewegen voor ouderen", "Bewegen voor ouderen"],
  ["taalles", "Nederlandse les", "Nederlandse les", "Nederlandse les"],
  ["huur", "Huurvragen", "Huurvragen", "Huurvragen"],
  ["digid", "Computerhulp", "Computerhulp", "Computerhulp"],
  ["kapot", "Repaircafé", "Repaircafé", "Repaircafé"],
  // errors in typing
  ["shulden", "Schuldhulp", "Schuldhulp", "Schuldhulp"],
  ["eenzaamhijd", "Bezoekdienst", "Bezoekdienst", "Bezoekdienst"],
  ["soliciteren", "Naar werk met een coach", "Naar werk met een coach", "Naar werk met een coach"],
  ["stres", "Omgaan met stress", "Omgaan met stress", "Omgaan met stress"],
  // more words, small ones and those that only help among them
  ["hulp bij schulden", "Schuldhulp", "Schuldhulp", "Schuldhulp"],
  ["ik wil stoppen met roken", "Stoppen met roken", "Stoppen met roken", "Stoppen met roken"],
  ["stoppen met gokken", "Hulp bij gokken", "Hulp bij gokken", "Hulp bij gokken"],
  ["alleen voelen", "Bezoekdienst", "Bezoekdienst", "Bezoekdienst"],
  ["kinderen rouw", "Rouw bij kinderen", "Rouw bij kinderen", "Rouw bij kinderen"],
  ["bang thuis", "Veilig thuis", "Veilig thuis", "Veilig thuis"],
  ["wakker liggen", "Chat voor wie wakker ligt", "Chat voor wie wakker ligt", "Chat voor wie wakker ligt"],
  ["inloop koffie", "Inloop met koffie", "Inloop met koffie", "Inloop met koffie"],
  ["gratis eten", "Gratis brood", "Gratis brood", "Gratis brood"],
  ["nederlands leren", "Nederlandse les", "Nederlandse les", "Nederlandse les"],
  // English
  ["I feel lonely", "Bezoekdienst", "Bezoekdienst", "Bezoekdienst"],
];

const kinds = Object.values(topics)
  .flatMap((topic) => topic.kinds)
  .toSorted((one, other) => other.length - one.length);

/** "Schuldhulp in Buren" and "Schuldhulp Zwaluw" are both called Schuldhulp: the rest is there to tell them apart. */
export function kindOf(name: string): string {
  return kinds.find((kind) => name.startsWith(kind)) ?? name;
}
