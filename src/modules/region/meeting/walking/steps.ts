// SPDX-License-Identifier: EUPL-1.2
import { type Block, type BlockCode, blocks } from "../../map/activities.ts";

/** What people look at together, block by block, in this order. */
export const steps = ["there", "missing", "knowing"] as const;
export type Step = (typeof steps)[number];

const words: Record<Step, string> = { there: "wat-is-er", missing: "wat-mist", knowing: "wie-weet-iets" };
export const walkPath = "/team/regio/doorlopen";

export function readStep(word: string): Step | undefined {
  return steps.find((step) => words[step] === word);
}

export function stepPath(code: BlockCode, step: Step): string {
  return `${walkPath}/${code}/${words[step]}`;
}

export type Screen = { block: Block; step: Step };

const screens: Screen[] = blocks.flatMap((block) => steps.map((step) => ({ block, step })));

/** The screen before this one, and the one after it, through all ten blocks. */
export function neighboursOf({ block, step }: Screen): { before: Screen | undefined; after: Screen | undefined } {
  const at = screens.findIndex((screen) => screen.block.code === block.code && screen.step === step);
  return { before: at > 0 ? screens[at - 1] : undefined, after: screens[at + 1] };
}
