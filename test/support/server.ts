// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { embeddedConnections, embeddedUrl, migrate } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import { prepareJobs } from "#platform/jobs";
import { migrations } from "../../migrations/index.ts";
import { queueNames } from "../../src/queues.ts";
import { startOtherPostgres } from "./other-postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    socketDir: string;
  }
}

/** One PostgreSQL for the whole run, migrated once: every test file clones that template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "vp-test-"));
  chmodSync(dataDir, 0o755); // root runs PostgreSQL as another account
  const other = process.env.POSTGRES_BINARIES; // for instance /usr/lib/postgresql/15/bin
  const server = other ? startOtherPostgres(other, dataDir) : await startEmbedded(dataDir);
  await migrate({
    ownerUrl: embeddedConnections(server.socketDir, "template_vrijplaats").owner,
    superUrl: embeddedUrl(server.socketDir, "postgres", "postgres"),
    migrations,
    prepare: (ownerUrl) => prepareJobs(ownerUrl, queueNames),
    fingerprint: "test",
  });
  project.provide("socketDir", server.socketDir);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
