// SPDX-License-Identifier: EUPL-1.2
import { type Logger, pino } from "pino";

export type { Logger };

/** The log holds what happened and where, never about whom: no names, addresses, links or values from the database. */
export function createLogger(level: string): Logger {
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
