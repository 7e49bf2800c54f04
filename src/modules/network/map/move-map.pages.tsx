// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { MapPageProps } from "./map.pages.tsx";
import { mapAddress } from "./map-address.ts";
import { moved, type View, zoomed } from "./view.ts";

/** Each a link to the same choice on another piece of the map; what leads nowhere is left out. */
export function MoveMap({ reader, filter, view, isChosen }: MapPageProps) {
  const { t, language } = reader;
  const link = (to: View | null, label: string) => (
    <a class="chip" href={`${inLanguage(language, mapAddress({ ...filter, page: 1 }, to))}#kaart`}>
      {label}
    </a>
  );
  return (
    <nav class="row niet-printen" aria-label={t("network:map.move.title")}>
      {moves(view).map(({ name, to }) => to && link(to, t(`network:map.move.${name}`)))}
      {isChosen && link(null, t("network:map.move.all"))}
    </nav>
  );
}

function moves(view: View) {
  return [
    { name: "closer", to: zoomed(view, 1) },
    { name: "farther", to: zoomed(view, -1) },
    { name: "north", to: moved(view, "north") },
    { name: "east", to: moved(view, "east") },
    { name: "south", to: moved(view, "south") },
    { name: "west", to: moved(view, "west") },
  ] as const;
}
