// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { Step } from "./concern.ts";

export type StepOnDay = Omit<Step, "at"> & { day: string };
type StepsProps = { t: T; language: Language; steps: StepOnDay[]; seenBy: "teller" | "reader" };

/** How it went, in order; both sides see the same. */
export function Steps({ t, language, steps, seenBy }: StepsProps) {
  if (steps.length === 0) return <p>{t(`house:concerns.steps.none.${seenBy}`)}</p>;
  return (
    <ol class="lijn" role="list">
      {steps.map((step) => (
        <li class="stack--sm">
          <p class="muted">
            {formatDate(step.day, language)}, {sayWhat(t, step, seenBy)}
          </p>
          {step.body && <p>{linesOf(step.body)}</p>}
        </li>
      ))}
    </ol>
  );
}

export function linesOf(text: string) {
  return text.split("\n").map((line, index) => (index === 0 ? line : [<br />, line]));
}

function sayWhat(t: T, { side, kind, byName }: StepOnDay, seenBy: "teller" | "reader"): string {
  if (kind === "passed") return t(`house:concerns.steps.passed.${seenBy}`);
  if (side === "teller") return t(`house:concerns.steps.own.${seenBy}`);
  return t(`house:concerns.steps.${kind}`, { name: byName || t("house:concerns.steps.someone") });
}
