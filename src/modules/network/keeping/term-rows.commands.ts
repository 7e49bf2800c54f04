// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { type OwnTaxonomy, ownTerms } from "../terms/own-terms.ts";
import { ownId } from "../terms/term-ids.ts";

type Linked = { entity: "service" | "location"; id: string };

export async function chooseTerms(
  trx: Transaction,
  taxonomy: OwnTaxonomy,
  linked: Linked,
  codes: readonly string[],
): Promise<void> {
  const idOf = (code: string) => ownId(`${taxonomy}/${code}`);
  await replaceTerms(trx, linked, taxonomy, ownTerms[taxonomy].map(idOf), codes.map(idOf));
}

export async function chooseActivities(trx: Transaction, serviceId: string, chosen: readonly string[]): Promise<void> {
  const terms = await trx
    .selectFrom("network.taxonomyTerm")
    .select("id")
    .where("taxonomyId", "=", ownId("building-blocks"))
    .orderBy("id")
    .execute();
  const all = terms.map(({ id }) => id);
  const known = all.filter((id) => chosen.includes(id));
  await replaceTerms(trx, { entity: "service", id: serviceId }, "building-blocks", all, known);
}

/** What stays chosen keeps its row; terms of others' lists are not touched. */
async function replaceTerms(
  trx: Transaction,
  { entity, id }: Linked,
  linkType: string,
  all: readonly string[],
  chosen: readonly string[],
): Promise<void> {
  const rows = await trx
    .selectFrom("network.attribute")
    .select(["id", "taxonomyTermId"])
    .where("linkId", "=", id)
    .where("taxonomyTermId", "in", [...all])
    .execute();
  const gone = rows.filter(({ taxonomyTermId }) => !chosen.includes(taxonomyTermId ?? ""));
  const ids = gone.map((row) => row.id);
  if (ids.length > 0) await trx.deleteFrom("network.attribute").where("id", "in", ids).execute();
  const added = chosen.filter((term) => !rows.some(({ taxonomyTermId }) => taxonomyTermId === term));
  if (added.length === 0) return;
  await trx
    .insertInto("network.attribute")
    .values(
      added.map((term, position) => ({ linkId: id, taxonomyTermId: term, linkType, linkEntity: entity, position })),
    )
    .execute();
}
