// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { ArchiveProblem } from "./archive-problem.ts";
import { quoted } from "./catalog.queries.ts";

/**
 * Makes sure that row-level security hides no row of these tables from whoever asks as the house. That is so where a
 * policy's condition looks at no column and is true. Anything less is refused: an archive that quietly lacks rows is
 * worse than none.
 */
export async function refuseUnlessAllIsSeen(client: pg.ClientBase, tables: readonly string[]): Promise<void> {
  const policies = await listPolicies(client, tables);
  const truths = await listTruths(client, policies);
  for (const table of await listClosed(client, tables)) {
    const own = policies.filter((policy) => policy.table === table);
    if (letThroughEverything(own, truths)) continue;
    throw new ArchiveProblem(
      `Row-level security hides rows of ${table} from the owner of the tables, so the back-up would not be whole. It needs a policy by which the house reads all of it.`,
    );
  }
}

async function listClosed(client: pg.ClientBase, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[], $2::text[]) as asked (name, quoted)
     where row_security_active(quoted::regclass) order by name`,
    [tables, tables.map(quoted)],
  );
  return rows.map(({ name }) => name);
}

function letThroughEverything(policies: readonly Policy[], truths: ReadonlySet<string>): boolean {
  const passes = ({ looksAtRow, condition }: Policy) => !looksAtRow && truths.has(condition);
  const restrictive = policies.filter(({ isPermissive }) => !isPermissive);
  const permissive = policies.filter(({ isPermissive }) => isPermissive);
  return restrictive.every(passes) && permissive.some(passes);
}

type Policy = { table: string; condition: string; isPermissive: boolean; looksAtRow: boolean };

async function listPolicies(client: pg.ClientBase, tables: readonly string[]): Promise<Policy[]> {
  const { rows } = await client.query<Policy>(
    `select name as table, pg_get_expr(polqual, polrelid) as condition, polpermissive as "isPermissive",
       exists (select from pg_depend where classid = 'pg_policy'::regclass and objid = policy.oid
         and refclassid = 'pg_class'::regclass and refobjsubid > 0) as "looksAtRow"
     from pg_policy as policy
     join unnest($1::text[], $2::text[]) as asked (name, quoted) on polrelid = quoted::regclass
     where polcmd in ('r', '*') and polqual is not null
       and exists (select from unnest(polroles) as role where role = 0 or pg_has_role(current_user, role, 'USAGE'))
     order by name, polname`,
    [tables, tables.map(quoted)],
  );
  return rows;
}

/** Of the conditions that look at no row, those that are true now, asked all at once: most tables have the same. */
async function listTruths(client: pg.ClientBase, policies: readonly Policy[]): Promise<Set<string>> {
  const conditions = [...new Set(policies.filter(({ looksAtRow }) => !looksAtRow).map(({ condition }) => condition))];
  if (conditions.length === 0) return new Set();
  const { rows } = await client.query<Record<string, boolean | null>>(
    `select ${conditions.map((condition, number) => `(${condition})::boolean as "${number}"`).join(", ")}`,
  );
  return new Set(conditions.filter((_, number) => rows[0]?.[number] === true));
}
