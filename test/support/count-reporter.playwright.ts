// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** A journey counts once for each project (with and without JavaScript), however many cases its table has. */
export default class CountReporter implements Reporter {
  readonly #outcomes = new Map<string, boolean>();
  readonly #problems: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    const name = `${test.parent.project()?.name}:${test.location.file}:${test.location.line}`;
    const passed = result.status === "passed";
    this.#outcomes.set(name, (this.#outcomes.get(name) ?? true) && passed);
    if (!passed) this.#problems.push(`${name} ${test.title}: ${result.error?.message ?? result.status}`);
  }

  onEnd(): void {
    const passed = [...this.#outcomes.values()].filter(Boolean).length;
    const count = { passed, failed: this.#outcomes.size - passed, problems: this.#problems };
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(count));
  }
}
