// SPDX-License-Identifier: EUPL-1.2
import type { Logger as Pino } from "pino";

/** What happened, with or without facts about it: never about whom. */
type Write = (...line: [text: string] | [facts: object, text: string]) => void;
export type Logger = { info: Write; warn: Write; error: Write };

/**
 * The log holds what happened and where, never about whom: no names, addresses, links or values from the database.
 * The library is read with the first line: a start that has nothing to say does not wait for it.
 */
export function createLogger(level: string): Logger {
  let opening: Promise<Pino> | null = null;
  const write =
    (kind: keyof Logger): Write =>
    (...line) => {
      opening ??= open(level);
      void opening.then((log) => (line.length === 1 ? log[kind](line[0]) : log[kind](line[0], line[1])));
    };
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

async function open(level: string): Promise<Pino> {
  const { default: pino } = await import("pino");
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    formatters: { level: (label) => ({ level: label }) },
  });
}

/** PostgreSQL's `detail`, `where` and parameters repeat what people typed, so only names and places in the code remain. */
export function describeError(error: unknown): { name: string; code?: string; constraint?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: "unknown", at: [] };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    name: error.name,
    ...(typeof code === "string" && { code }),
    ...(typeof constraint === "string" && { constraint }),
    at: (error.stack ?? "")
      .split("\n")
      .filter((line) => line.trim().startsWith("at "))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}
