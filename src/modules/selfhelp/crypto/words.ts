// SPDX-License-Identifier: EUPL-1.2
import { type Bytes, sha256 } from "./bytes.ts";

/** One word for each byte: short, everyday, and no two with the same first four letters. */
export const words =
  "aap aarde adem akker amandel anker appel april arend atlas avond baard bakker bal banaan bank basis beek beer bel berg beuk bezem biet blad blauw bloem boek boog boom boot bord bos boter braam brief bril broek brood brug bruin bui buik bus cent cirkel citroen dag dak dans deeg deken deur dier dijk dochter dolfijn dorp draad droom druif duif duin eend eik eiland emmer engel erwt ezel fabriek familie feest fiets film fles fluit fontein forel foto fruit gans garen gast geluk geur gitaar glas goud gras groen haan haas haven hazelnoot heide helm hemel herfst heuvel hoed hond honing hoop hout huis iep ijs ijzer inkt jas juli kaart kaas kade kalf kam kanaal kast kat kers kip klaver klok knoop koffie kom konijn kool koor kraan krant kruid kus laars lade lamp land lente lepel lied linde lijn lucht maan maart mand markt mast meer melk merel mier mist moeder molen mond mos mouw muis muur muziek naald nacht neef nest noot nummer oever olifant oma ooievaar oor opa oven paard pad palm papier park parel peer pen perzik piano pijl plank pluim poes pomp poort prijs punt raam radijs regen rivier rok roos rots schaap schelp ster sjaal slak sleutel sneeuw soep spiegel spin steen stoel straat strik suiker tafel tak tarwe thee tijger toren touw trap trein trui tuin tulp vaas veer vijver vinger vis vlag vlinder vogel vos vriend vuur wagen water week wei wiel wilg wind winter wolk wortel zaad zand zee zeil zomer zon zuster zwaan".split(
    " ",
  );

/** The words of some bytes, and one more by which a mistake in copying shows (all but one in 256). */
export async function toWords(bytes: Bytes): Promise<string[]> {
  return [...bytes, await checkOf(bytes)].map((byte) => words[byte] ?? "");
}

/** The bytes of words as somebody typed them over, or null. The first four letters of a word are enough. */
export async function fromWords(typed: string): Promise<Bytes | null> {
  const found = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .map(indexOfWord);
  if (found.length < 2 || found.includes(-1)) return null;
  const bytes = Uint8Array.from(found.slice(0, -1));
  return found.at(-1) === (await checkOf(bytes)) ? bytes : null;
}

function indexOfWord(typed: string): number {
  const whole = words.indexOf(typed);
  return whole >= 0 || typed.length < 4 ? whole : words.findIndex((word) => word.slice(0, 4) === typed.slice(0, 4));
}

async function checkOf(bytes: Bytes): Promise<number> {
  return (await sha256(bytes))[0] ?? 0;
}

/** Six words by chance: 48 bits, which the rounds of scrypt make worth 64. */
export function suggestPassphrase(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => words[byte]).join(" ");
}
