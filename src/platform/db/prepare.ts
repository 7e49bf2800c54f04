// SPDX-License-Identifier: EUPL-1.2
import type { CompiledQuery } from "kysely";
import type { Database } from "./pool.ts";

type Question<Name extends string, Row> = (
  db: Database,
  value: (name: Name) => string,
) => { compile: () => CompiledQuery<Row> };

/**
 * A question that is put together once, and asked with other values each time. Putting a long one together costs more
 * than reading its answer: this is for those that nearly every page asks, whose words never depend on what is asked.
 */
export function prepare<Name extends string, Row>(question: Question<Name, Row>) {
  const slots = new Map<unknown, Name>();
  const slotOf = (name: Name) => {
    const slot = `\u0000${name}`; // which no value holds: PostgreSQL refuses it
    slots.set(slot, name);
    return slot;
  };
  let compiled: CompiledQuery<Row> | null = null;

  return async (db: Database, values: Record<Name, string>): Promise<Row[]> => {
    compiled ??= question(db, slotOf).compile();
    const parameters = compiled.parameters.map((parameter) => {
      const name = slots.get(parameter);
      return name === undefined ? parameter : values[name];
    });
    const asked: CompiledQuery<Row> = { ...compiled, parameters };
    return (await db.executeQuery(asked)).rows;
  };
}
