// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

export type FoundCells = { doubleId: string; commitmentId: string };

/** The map of one municipality, with something said, a double that waits for an answer, and what was agreed on. */
export async function addCells({ pool, centre }: House, organizationId: string): Promise<FoundCells> {
  const { regionId } = centre;
  const insert = async (statement: string, values: unknown[]) =>
    (await pool.query<{ id: string }>(statement, [regionId, ...values])).rows[0]?.id ?? "";
  await pool.query("insert into region.municipality (region_id, code) values ($1, 'GM0479') on conflict do nothing", [
    regionId,
  ]);
  for (const [kind, shown] of [
    ["remark", null],
    ["missing", "now"],
  ]) {
    await insert(
      `insert into region.saying (region_id, place, activity, kind, words, origin, organization_id, said_on, created_at, shown_at, form_key)
       values ($1, 'GM0479', 'drop-in', $2, 'De deur is dicht sinds de zomer.', 'keeper', $3, '2026-11-23', now(), $4, gen_random_uuid())`,
      [kind, organizationId, shown],
    );
  }
  await pool.query(
    "insert into region.cell_history (region_id, place, activity, since_on, state) values ($1, 'GM0479', 'drop-in', '2026-11-01', 'there'), ($1, 'GM0479', 'drop-in', '2026-11-23', 'missing')",
    [regionId],
  );
  const addDouble = async (activity: string) =>
    await insert(
      `with made as (insert into region.double_cell (region_id, place, activity, begun_on)
         values ($1, 'GM0479', $2, '2026-11-20') returning id),
       parties as (insert into region.double_party (double_id, organization_id, told_on)
         select made.id, organization, '2026-11-20' from made, unnest(array[$3, $4]::uuid[]) as organization)
       select id from made`,
      [activity, organizationId, centre.organizationId],
    );
  const doubleId = await addDouble("leisure");
  const commitmentId = await insert(
    `with made as (insert into region.commitment (region_id, what, due_on, state_on, made_on, created_at, form_key)
       values ($1, 'Samen een avondgroep beginnen.', '2026-11-20', '2026-10-20', '2026-10-20', now(), gen_random_uuid()) returning id)
     insert into region.commitment_party (commitment_id, name, organization_id) select id, 'De Tafel', $2 from made
     returning commitment_id as id`,
    [organizationId],
  );
  return { doubleId, commitmentId };
}
