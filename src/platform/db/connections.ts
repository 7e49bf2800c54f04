// SPDX-License-Identifier: EUPL-1.2
import type { Config } from "#platform/config";

/** One address per database role: what a connection may do follows from which of these it was made with. */
export type Connections = { app: string; owner: string; log: string };

/** The embedded server has all roles itself; a database server's operator hands out the addresses. */
export function connectionsTo(config: Config, socketDir: string | null, database = "vrijplaats"): Connections {
  if (config.server) return { app: config.server.appUrl, owner: config.server.ownerUrl, log: config.server.logUrl };
  if (!socketDir) throw new Error("The embedded database was not started.");
  return embeddedConnections(socketDir, database);
}

export function embeddedConnections(socketDir: string, database: string): Connections {
  const as = (role: string) => embeddedUrl(socketDir, role, database);
  return { app: as("vrijplaats_app"), owner: as("vrijplaats_owner"), log: as("vrijplaats_log") };
}

export function embeddedUrl(socketDir: string, role: string, database: string): string {
  return `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(socketDir)}`;
}
