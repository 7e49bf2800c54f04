// SPDX-License-Identifier: EUPL-1.2
import { makeTemplate } from "./installation.ts";

/** Before all journeys: what each starts from. */
export default async function prepare(): Promise<() => Promise<void>> {
  const { dataDir, remove } = await makeTemplate();
  process.env.JOURNEY_TEMPLATE = dataDir;
  return remove;
}

export function findTemplate(): string {
  const { JOURNEY_TEMPLATE } = process.env;
  if (!JOURNEY_TEMPLATE) throw new Error("Start journeys by their configuration: it makes what they start from.");
  return JOURNEY_TEMPLATE;
}
