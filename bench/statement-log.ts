// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type { RunningDatabase } from "./installation.ts";

export type Statement = { sql: string; parameters: (string | null)[] };
/** With the process of PostgreSQL that was asked: one for each connection. */
export type SeenStatement = Statement & { process: string };

/** Those that a program asks with. */
const roles = ["vrijplaats_app", "vrijplaats_log"];

/** What the program asks of the database while `work` goes on, as the database itself writes it down. */
export async function recordStatements<Page>(
  database: RunningDatabase,
  work: (listen: () => void) => Promise<Page>,
): Promise<{ page: Page; statements: SeenStatement[] }> {
  const client = await database.connect();
  for (const role of roles) {
    await client.query(`alter role ${role} in database vrijplaats set log_statement = 'all'`);
    await client.query(`alter role ${role} in database vrijplaats set log_error_verbosity = 'default'`);
  }
  let from = 0;
  const page = await work(() => {
    from = readFileSync(database.logFile).length;
  });
  for (const role of roles) await client.query(`alter role ${role} in database vrijplaats reset all`);
  await client.end();
  return { page, statements: readStatements(readFileSync(database.logFile).subarray(from).toString()) };
}

/** Leaves out what goes on beside any request: following versions of content, and jobs. */
function readStatements(log: string): SeenStatement[] {
  const lines = log.split(/^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ \S+ \[\d+\] )/m);
  const statements: SeenStatement[] = [];
  for (const line of lines) {
    const [, process = "", kind, text = ""] =
      /\[(\d+)\] (?:LOG: {2}(statement|execute [^:]*): |(?:DETAIL): {2}[Pp]arameters: )([\s\S]*)/.exec(line) ?? [];
    if (kind) statements.push({ process, sql: text.trim(), parameters: [] });
    else if (text) {
      const last = statements.findLast((statement) => statement.process === process);
      last?.parameters.push(...readParameters(text));
    }
  }
  return statements.filter(({ sql }) => !/content_version|jobs\./.test(sql) && !/^(listen|set|show)\b/i.test(sql));
}

function readParameters(text: string): (string | null)[] {
  return [...text.matchAll(/\$\d+ = (NULL|'((?:[^']|'')*)')/g)].map(([, whole, quoted]) =>
    whole === "NULL" ? null : (quoted ?? "").replaceAll("''", "'"),
  );
}
