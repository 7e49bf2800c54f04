// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { ArchiveProblem } from "./archive-problem.ts";

/** Rises when an older program could no longer read what a newer one writes. */
export const archiveFormat = 3;

const manifestSchema = z.object({
  format: z.number(),
  program: z.string(),
  writtenAt: z.string(),
  migrations: z.array(z.string()),
  key: z.string().nullable(),
  queues: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
/** The first entry: what is needed before any row is read. Tables stand in the order in which they can be loaded. */
export type Manifest = z.infer<typeof manifestSchema>;

const checksSchema = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  sequences: z.record(z.string(), z.string().nullable()),
});
/** The last entry: what is known only when everything has been read. A sequence nothing was taken from is null. */
export type Checks = z.infer<typeof checksSchema>;

export function parseManifest(text: string): Manifest {
  const { format } = z.object({ format: z.number() }).parse(JSON.parse(text));
  if (format > archiveFormat) {
    throw new ArchiveProblem(
      `This archive has format ${format}; this program reads up to ${archiveFormat}. Restore it with a newer Vrijplaats.`,
    );
  }
  return manifestSchema.parse(JSON.parse(text));
}

export function parseChecks(text: string): Checks {
  return checksSchema.parse(JSON.parse(text));
}
