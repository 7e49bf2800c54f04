// SPDX-License-Identifier: EUPL-1.2
import { create, inside, link, type Words } from "#platform/elements";

export type PublicDate = {
  url: string;
  title: string;
  starts: string;
  ends: string;
  place: string | null;
  audience: string | null;
  placeKind: string;
  places: string;
  cancelled: boolean;
  cancelReason: string | null;
  notice: string | null;
};

export function line(date: PublicDate, text: Words): HTMLElement {
  const { title, starts, ends, url, cancelled, placeKind, place, audience } = date;
  const item = create("li");
  const how = placeKind === "here" || date.places === "full" || date.places === "acquaint" ? text[date.places] : "";
  item.append(`${time(starts)} – ${time(ends)} `, link(`${url}#${starts.slice(0, 10)}`, title));
  const whom = audience && `${text.forWhom} ${audience}.`;
  const told = [
    place && `${place}.`,
    whom,
    cancelled ? text.cancelled : how,
    cancelled ? date.cancelReason : date.notice,
  ];
  item.append(inside("p", told.filter(Boolean).join(" ")));
  return item;
}

function time(local: string): string {
  return local.slice(11, 16).replace(":", ".");
}
