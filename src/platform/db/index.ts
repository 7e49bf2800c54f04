// SPDX-License-Identifier: EUPL-1.2
export { type Actor, asHouse, house, nobody, withActor } from "./actor.ts";
export { type Connections, connectionsTo, embeddedConnections, embeddedUrl } from "./connections.ts";
export { type Migrations, makeRolesAndDatabase, migrate, needsMigration, runMigrations } from "./migrate.ts";
export { createDatabase, createPool, type Database, type Transaction, withDatabase } from "./pool.ts";
export { prepare } from "./prepare.ts";
export { enter, type Presence } from "./presence.ts";

import type { PlatformTables } from "./tables.ts";

/** Every table of the installation, by schema and name; modules add their own. */
export interface Schema extends PlatformTables {}
