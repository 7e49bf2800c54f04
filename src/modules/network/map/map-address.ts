// SPDX-License-Identifier: EUPL-1.2
import { addressOf, type DirectoryFilter } from "../finding/filter.ts";
import { type View, writeView } from "./view.ts";

export const mapPath = "/wegwijzer/kaart";

/** The one address of this choice on this piece of the map; without one it shows all that was found. */
export function mapAddress(filter: DirectoryFilter, view: View | null): string {
  const address = addressOf(filter, mapPath);
  if (view === null) return address;
  const asked = writeView(view)
    .map((pair) => pair.join("="))
    .join("&");
  return `${address}${address.includes("?") ? "&" : "?"}${asked}`;
}
