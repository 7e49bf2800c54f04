// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

/** What the registry said of what the program runs on. "notAsked" is no yes: nothing was checked. */
export type AuditAnswer =
  | { is: "clean"; looked: number }
  | { is: "holes"; holes: string[] }
  | { is: "notAsked"; why: string };

const stopsFor = ["high", "critical"];

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.string().default(""),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string().default("") })])),
    }),
  ),
  metadata: z.object({ dependencies: z.object({ prod: z.number() }) }),
});
const failure = z.object({ message: z.string() });

/** Reads what `npm audit --json` wrote. Only a whole report counts as an answer. */
export function readAudit(text: string): AuditAnswer {
  const written = parseJson(text);
  const answer = report.safeParse(written);
  if (!answer.success) return { is: "notAsked", why: failure.safeParse(written).data?.message ?? "no report came" };
  const { vulnerabilities, metadata } = answer.data;
  const holes = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => stopsFor.includes(severity))
    .map(([name, { severity, range, via }]) => `${name} ${range} (${severity}): ${via.map(describe).join("; ")}`);
  return holes.length > 0 ? { is: "holes", holes } : { is: "clean", looked: metadata.dependencies.prod };
}

function describe(via: string | { title: string; url: string }): string {
  return typeof via === "string" ? `through ${via}` : `${via.title} ${via.url}`.trim();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
