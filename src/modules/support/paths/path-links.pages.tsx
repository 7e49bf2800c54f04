// SPDX-License-Identifier: EUPL-1.2
import { LinkCards } from "#platform/ui";
import type { Walking } from "./letter.ts";

const ofHolder = [
  "eerder",
  "blad",
  "alles",
  "alleen-wij",
  "delen",
  "samen-overleggen",
  "wie-las-mee",
  "meenemen",
  "afronden",
  "wissen",
] as const;
const ofPeer = ["eerder", "blad", "alles", "samen-overleggen", "overdragen", "afronden"] as const;

/** What else one can do with a path: everything for whose it is. */
export function PathLinks({ t, side, base, mayWrite, peer }: Walking) {
  const pages = (side === "holder" ? ofHolder : ofPeer).filter((page) => mayWrite || page !== "alles");
  const links = pages.map((page) => ({
    href: `${base}/${page}`,
    label: t(`support:paths.links.${page}.label`, { peer }),
    hint: t(`support:paths.links.${page}.hint`, { peer }),
  }));
  return (
    <section class="stack niet-printen" aria-labelledby="h-verder">
      <h2 id="h-verder">{t(`support:paths.links.title.${side}`)}</h2>
      <LinkCards links={links} />
    </section>
  );
}
