// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { ArchiveProblem } from "./archive-problem.ts";
import { quoted } from "./catalog.queries.ts";

/**
 * Makes sure that row-level security hides no row of the table from whoever asks as the house. That is so where a
 * policy's condition looks at no column and is true. Anything less is refused: an archive that quietly lacks rows is
 * worse than none.
 */
export async function refuseUnlessAllIsSeen(client: pg.ClientBase, table: string): Promise<void> {
  const { rows } = await client.query<{ active: boolean }>("select row_security_active($1::regclass) as active", [
    quoted(table),
  ]);
  if (!rows[0]?.active || (await letThroughEverything(client, table))) return;
  throw new ArchiveProblem(
    `Row-level security hides rows of ${table} from the owner of the tables, so the back-up would not be whole. It needs a policy by which the house reads all of it.`,
  );
}

async function letThroughEverything(client: pg.ClientBase, table: string): Promise<boolean> {
  let isLetThrough = false;
  for (const policy of await listPolicies(client, table)) {
    const passes = await isAlwaysTrue(client, policy);
    if (!policy.isPermissive && !passes) return false;
    if (policy.isPermissive && passes) isLetThrough = true;
  }
  return isLetThrough;
}

type Policy = { condition: string; isPermissive: boolean; looksAtRow: boolean };

async function listPolicies(client: pg.ClientBase, table: string): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(
    `select pg_get_expr(polqual, polrelid) as condition, polpermissive as "isPermissive",
       exists (select from pg_depend where classid = 'pg_policy'::regclass and objid = policy.oid
         and refclassid = 'pg_class'::regclass and refobjsubid > 0) as "looksAtRow"
     from pg_policy as policy
     where polrelid = $1::regclass and polcmd in ('r', '*') and polqual is not null
       and exists (select from unnest(polroles) as role where role = 0 or pg_has_role(current_user, role, 'USAGE'))
     order by polname`,
    [quoted(table)],
  );
  return rows;
}

async function isAlwaysTrue(client: pg.ClientBase, { condition, looksAtRow }: Policy): Promise<boolean> {
  if (looksAtRow) return false;
  const { rows } = await client.query<{ passes: boolean | null }>(`select (${condition})::boolean as passes`);
  return rows[0]?.passes === true;
}
