// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Reader } from "../entries/reader.ts";
import type { DirectoryFilter } from "../finding/filter.ts";
import { listMunicipalities, type Municipality } from "../places/municipality.ts";
import { readOutlines } from "../places/outlines.ts";
import type { Laid } from "./found.ts";
import { placeLabels } from "./labels.ts";
import { drawLand } from "./land.ts";
import type { DrawnMarker, MapDrawingProps } from "./map-drawing.pages.tsx";
import { addressOfSeveral } from "./marker-links.ts";
import { gatherMarkers, type Marker, type NumberedPlace } from "./markers.ts";
import { scaleBar } from "./scale-bar.ts";
import { tilesOf } from "./tiles.ts";
import type { View } from "./view.ts";

export type ToDraw = {
  filter: DirectoryFilter;
  view: View;
  laid: Laid;
  places: readonly NumberedPlace[];
  /** In which the middle of the map lies, on a map of one town. */
  town: Municipality | null;
  tileTemplate: string | null;
};

/** With pictures of a map beneath it nothing of ours is drawn but the markers. */
export async function drawMap(reader: Reader, drawn: ToDraw): Promise<Omit<MapDrawingProps, "t">> {
  const { view, places, town, tileTemplate } = drawn;
  const markers = gatherMarkers(view, places);
  const beneath = tileTemplate === null ? await drawBeneath(view, markers) : { land: "", labels: [] };
  return {
    ...beneath,
    title: town ? reader.t("network:map.around", { municipality: town.name }) : reader.t("network:map.wide"),
    tiles: tileTemplate === null ? [] : tilesOf(view, tileTemplate),
    markers: markers.map((marker) => toDrawn(reader, marker, drawn)),
    scale: scaleBar(view),
  };
}

async function drawBeneath(view: View, markers: readonly Marker[]) {
  const [outlines, municipalities] = await Promise.all([readOutlines(), listMunicipalities()]);
  return { land: drawLand(view, outlines), labels: placeLabels(view, { municipalities, outlines, markers }) };
}

function toDrawn({ t, language }: Reader, marker: Marker, drawn: ToDraw): DrawnMarker {
  const { x, y, numbers } = marker;
  const [first = 1] = numbers;
  const { id = "", name = "" } = drawn.laid.here.find(({ number }) => number === first) ?? {};
  const isOne = numbers.length === 1;
  return {
    ...{ x, y, numbers },
    label: isOne
      ? t("network:map.one", { number: first, name })
      : t("network:map.several", { count: numbers.length, number: first, name }),
    href: inLanguage(language, isOne ? `/wegwijzer/${id}` : addressOfSeveral(marker, drawn)),
  };
}
