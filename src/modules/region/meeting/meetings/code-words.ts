// SPDX-License-Identifier: EUPL-1.2
import { randomInt } from "node:crypto";

/** Short everyday words that one can say aloud and spell: a code is three of them. */
export const codeWords = [
  ..."anker appel avond bakker balkon bamboe banaan bank beek berg bes beuk bezem blad bloem boek".split(" "),
  ..."boom boot bos bot boter brief brood brug buur cacao cirkel citroen daal dak dans deken".split(" "),
  ..."deur diep dijk dons doos dorp draad draak druif duif duin eend egel eiland eik emmer".split(" "),
  ..."erwt ezel fakkel feest fiets film fluit fonds fontein foto framboos gans garen geit gember geur".split(" "),
  ..."gitaar glas goud graan gras griet groep haas hand harp haven hazel heide hemel herfst heuvel hoed".split(" "),
  ..."honing hooi hoorn huis iglo inkt jas jazz juni kaars kaart kaas kabel kade kajak kam".split(" "),
  ..."kamer kanaal kast kat kers kikker kip klaver klei klok klomp knoop koek koffie kogge komeet".split(" "),
  ..."koor korf kraan krant kring kroon kruid kubus kust laan lamp lantaarn laurier lente lepel letter".split(" "),
  ..."licht linde lint loep lont maan maat mand mango markt mast meer meeuw melk meloen mier".split(" "),
  ..."mos molen mug munt muur muziek nacht nest noot oever olijf olm orgel oven paard pad".split(" "),
  ..."palm pan papier parel pauw peer pen perzik piano pijl plank plein plons poes pot radijs".split(" "),
  ..."raam regen reis riet ring rivier roos rots rozijn ruit schelp schip schuur ster stoel straat".split(" "),
  ..."strand tafel tak tapijt tas tent thee tijm toren trap trein trom tuin tulp uil veer".split(" "),
  ..."veld vijver vis vlag vlieg vlinder vogel vos vuur wagen wal wandel water weg wei wiel".split(" "),
  ..."wilg wind winkel winter wol wolk wortel zalm zand zee zeil ziel zolder zomer zon zwaan".split(" "),
] as const;

/** "brug-appel-trein". It follows from nothing. */
export function newMeetingCode(): string {
  return Array.from({ length: 3 }, () => codeWords[randomInt(codeWords.length)]).join("-");
}

/** As someone typed it: in any case, with spaces, dots or hyphens. Null for what cannot be one. */
export function readMeetingCode(typed: string): string | null {
  const words = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return words.length === 3 && typed.length <= 60 ? words.join("-") : null;
}
