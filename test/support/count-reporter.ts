// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node";

/** Counts a table of cases as the one test that it is, and writes the count, and what went wrong, where `scripts/test.ts` reads it. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const outcomes = new Map<string, boolean>();
    const problems = errors.map(({ message }) => message);
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const name = `${module.moduleId}:${placeOf(test)}`;
        const { state, errors: found } = test.result();
        outcomes.set(name, (outcomes.get(name) ?? true) && state === "passed");
        if (state !== "passed") problems.push(`${name} ${test.fullName}: ${found?.[0]?.message ?? state}`);
      }
      if (module.state() === "failed" && module.errors().length > 0) {
        outcomes.set(module.moduleId, false);
        problems.push(`${module.moduleId}: ${module.errors()[0]?.message}`);
      }
    }
    const passed = [...outcomes.values()].filter(Boolean).length;
    const failed = outcomes.size - passed + errors.length;
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed, failed, problems }));
  }
}

function placeOf(test: TestCase): string {
  return test.location ? `${test.location.line}:${test.location.column}` : test.fullName;
}
