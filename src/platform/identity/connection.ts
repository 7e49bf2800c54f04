// SPDX-License-Identifier: EUPL-1.2
import pg from "pg";

/**
 * Connections of their own, that say by themselves that they are here for signing in: the only ones, beside the house,
 * to which row-level security shows these tables. Values arrive as Better Auth wants them, so instants as Date.
 */
export function createIdentityPool(appUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: appUrl,
    max: 3,
    options: "-c timezone=UTC -c datestyle=ISO -c search_path=identity -c app.actor=identity",
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  });
  // Without listeners a stopped database would end the process. The next question makes a new connection, or fails loudly.
  pool.on("error", () => {});
  pool.on("connect", (connection) => connection.on("error", () => {})); // one that was lost at work
  return pool;
}
