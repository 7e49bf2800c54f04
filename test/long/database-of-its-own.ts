// SPDX-License-Identifier: EUPL-1.2
import { embeddedConnections, embeddedUrl, makeRolesAndDatabase } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import type { Settings } from "../support/program.ts";

/** A PostgreSQL that no program starts or stops, with an empty database, and the settings with which programs use it. */
export async function startDatabase(folder: string): Promise<{ settings: Settings; stop: () => Promise<void> }> {
  const { socketDir, stop } = await startEmbedded(folder);
  await makeRolesAndDatabase(embeddedUrl(socketDir, "postgres", "postgres"), "vrijplaats");
  const connections = embeddedConnections(socketDir, "vrijplaats");
  const settings = {
    DATABASE_URL: connections.app,
    DATABASE_OWNER_URL: connections.owner,
    DATABASE_LOG_URL: connections.log,
    APP_SECRET: "0123456789abcdef".repeat(4),
    TRUSTED_PROXIES: "127.0.0.1",
  };
  return { settings, stop };
}
