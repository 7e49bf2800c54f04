// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test.each([
  ["2026-06-30T21:59:00Z", "2026-06-30"],
  ["2026-06-30T22:01:00Z", "2026-07-01"],
  ["2026-12-31T23:01:00Z", "2027-01-01"],
])("at %s it is %s in Amsterdam", (moment, day) => {
  expect(todayIn("Europe/Amsterdam", moment)).toBe(day);
});

/** In a program of its own: a zone is chosen when a program starts. */
function todayIn(zone: string, moment: string): string {
  const file = join(import.meta.dirname, "today.ts");
  const asked = `import { todayHere } from "${file}"; console.log(todayHere(new Date("${moment}")));`;
  const env = { ...process.env, TZ: zone };
  return execFileSync(process.execPath, ["--input-type=module", "-e", asked], { encoding: "utf8", env }).trim();
}
