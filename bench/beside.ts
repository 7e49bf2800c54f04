// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Installation, RunningDatabase } from "./installation.ts";
import { heapSettings, type Server, startProgram, startServer, stop } from "./processes.ts";
import { visitPage } from "./visit.ts";

/** The program, and beside it a server that does the same with less. */
export type Pair = { ours: Server; reference: Server; end: () => Promise<void> };

export async function startBeside(
  installation: Installation,
  { settings }: RunningDatabase,
  server: string,
  plan: object,
): Promise<Pair> {
  const ours = await startProgram({ ...settings, JOBS: "inside" });
  const reference = await startReference(installation, server, plan);
  const end = async () => void (await Promise.all([stop(ours), stop(reference)]));
  return { ours, reference, end };
}

/** `server`: the name of its file here; it is given the plan. */
export async function startReference({ dataDir }: Installation, server: string, plan: object): Promise<Server> {
  const file = join(dataDir, `${server}.json`);
  writeFileSync(file, JSON.stringify(plan));
  return await startServer([...heapSettings, join(import.meta.dirname, `${server}.ts`), file]);
}

/** Fails unless both give the same page at each of these paths; gives how many bytes the last one has. */
export async function assertSamePages(
  { ours, reference }: Pick<Pair, "ours" | "reference">,
  paths: readonly string[],
  assertPage: (page: Buffer, path: string) => void,
  { headers = {}, said = asBytes }: { headers?: Record<string, string>; said?: (page: Buffer) => string } = {},
): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    const [page, copy] = [await visitPage(ours.port, path, headers), await visitPage(reference.port, path, headers)];
    assertPage(page.body, path);
    if (said(page.body) !== said(copy.body)) throw new Error(`The reference gives another page for ${path}.`);
    bytes = page.body.length;
  }
  return bytes;
}

function asBytes(page: Buffer): string {
  return page.toString("latin1");
}
