// SPDX-License-Identifier: EUPL-1.2
// Serves an installation of its own with a generated directory, until it is stopped: `node bench/directory-server.ts 20000`.

import { once } from "node:events";
import { seedDirectory } from "./directory-seed.ts";
import { createInstallation, removeInstallation, startDatabase } from "./installation.ts";
import { startProgram, stop } from "./processes.ts";

const count = Number(process.argv[2] ?? 20_000);
const { dataDir } = await createInstallation();
try {
  const database = await startDatabase(dataDir);
  const client = await database.connect();
  await seedDirectory(client, count);
  await client.end();
  const server = await startProgram(database.settings);
  process.stdout.write(`http://localhost:${server.port} has ${count} services.\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await stop(server);
  await database.stop();
} finally {
  await removeInstallation(dataDir);
}
