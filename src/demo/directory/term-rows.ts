// SPDX-License-Identifier: EUPL-1.2
import { type DirectoryRow, ownId } from "#modules/network";
import type { DemoEntry, DemoPlace } from "./entry.ts";

type Link = { id: string; entity: "service" | "location" };

export function termsOfEntry(id: string, entry: DemoEntry): DirectoryRow[] {
  const link: Link = { id, entity: "service" };
  return [
    ...links(link, "way-in", entry.way),
    ...links(link, "cost", [entry.cost]),
    ...links(link, "theme", entry.themes),
    ...links(link, "audience", entry.audience),
    ...links(link, "building-blocks", entry.blocks),
  ];
}

export function termsOfPlace(id: string, place: DemoPlace): DirectoryRow[] {
  return links({ id, entity: "location" }, "access", place.access);
}

function links({ id, entity }: Link, taxonomy: string, codes: readonly string[] = []): DirectoryRow[] {
  return codes.map((code, position) => ({
    id: ownId(`demo/${entity}/${id}/${taxonomy}/${code}`),
    link_id: id,
    taxonomy_term_id: ownId(`${taxonomy}/${code}`),
    link_type: taxonomy,
    link_entity: entity,
    position,
  }));
}
