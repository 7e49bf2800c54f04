// SPDX-License-Identifier: EUPL-1.2
import type { ToolCode } from "../area/tool.ts";

/** One thing that somebody keeps: a plan, a card, a drawing. Which tool it belongs to is sealed too. */
export type Entry<Body = unknown> = {
  v: 1;
  id: string;
  tool: ToolCode;
  kind: string;
  body: Body;
  /** ISO 8601, in UTC. */
  made: string;
  changed: string;
};

export type Draft<Body = unknown> = Pick<Entry<Body>, "tool" | "kind" | "body"> & { id?: string };

/** Null for what says that it is another entry: whoever keeps envelopes could exchange them. */
export function readEntry(json: string, id: string): Entry | null {
  const entry = JSON.parse(json) as Entry;
  return entry.v === 1 && entry.id === id ? entry : null;
}
