// SPDX-License-Identifier: EUPL-1.2
import type { RunningDatabase } from "./installation.ts";
import { startProgram, stop } from "./processes.ts";
import { recordStatements, type SeenStatement } from "./statement-log.ts";
import { type Visit, visitPage } from "./visit.ts";

/**
 * The program itself tells what it asks the database for each of these pages, so that a reference is never behind.
 * What it asks once a second, and not for each page, is asked before or left out.
 */
export async function dryRun(
  database: RunningDatabase,
  paths: readonly string[],
  { headers = {}, before = "/programma" }: { headers?: Record<string, string>; before?: string } = {},
): Promise<{ pages: Visit[]; statements: SeenStatement[] }> {
  const { page: pages, statements } = await recordStatements(database, async (listen) => {
    const program = await startProgram(database.settings); // a role's settings hold from its next connection
    await visitPage(program.port, before, headers);
    listen();
    const seen: Visit[] = [];
    for (const path of paths) seen.push(await visitPage(program.port, path, headers));
    await stop(program);
    return seen;
  });
  return { pages, statements: statements.filter(({ sql }) => !/centre_host|site"?\."?news/.test(sql)) };
}
