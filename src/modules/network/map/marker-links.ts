// SPDX-License-Identifier: EUPL-1.2
import type { DirectoryFilter } from "../finding/filter.ts";
import { boxAround } from "../places/outlines.ts";
import { type Laid, pageOf } from "./found.ts";
import { mapAddress } from "./map-address.ts";
import { apart, type Marker } from "./markers.ts";
import { toPixel } from "./mercator.ts";
import { closest, type View, viewAround, viewOf } from "./view.ts";

/** Where several lie at one address, coming closer parts them no further: the list below tells them apart. */
const closeEnough = 15;

type OnMap = { filter: DirectoryFilter; view: View; laid: Laid };

/** To where a marker of several leads: closer by, until they lie apart or the list must tell. */
export function addressOfSeveral({ places, numbers }: Marker, { filter, view, laid }: OnMap): string {
  const around = viewAround(places, closest);
  const zoom = liesApart(places) ? Math.max(view.zoom + 1, around.zoom) : closeEnough;
  const next = viewOf(around.middle, zoom);
  if (next.zoom > view.zoom) return `${mapAddress({ ...filter, page: 1 }, next)}#kaart`;
  const [number = 1] = numbers;
  return `${mapAddress({ ...filter, page: pageOf(laid, number) }, view)}#nummer-${number}`;
}

/** As close as one can come. */
function liesApart(places: Marker["places"]): boolean {
  const { south, west, north, east } = boxAround(places);
  const low = toPixel({ latitude: south, longitude: west }, closest);
  const high = toPixel({ latitude: north, longitude: east }, closest);
  return Math.max(high.x - low.x, low.y - high.y) >= apart;
}
