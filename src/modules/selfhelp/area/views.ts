// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { T } from "#platform/i18n";
import { documentOfCardEntry } from "../card/card.ts";
import { CardWhole } from "../card/card.view.tsx";
import type { Entry } from "../device/entry.ts";
import { Energy } from "../energy/energy.view.tsx";
import { energyTool } from "../energy/tool.ts";
import { Letter } from "../letter/letter.view.tsx";
import { drawPeople, People } from "../people/people.view.tsx";
import { documentOfPeople } from "../people/words.ts";
import { PlanWhole } from "../plan/plan.view.tsx";
import { documentOfPlan } from "../plan/plan-document.ts";
import { documentOfRights } from "../rights/rights.ts";
import { Rights } from "../rights/rights.view.tsx";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { Steps } from "../steps/steps.view.tsx";
import { stepsTool } from "../steps/tool.ts";
import { Stories } from "../story/story.view.tsx";
import { documentOfStory } from "../story/story-document.ts";
import { Talk } from "../talk/talk.view.tsx";
import { drawWheel, Wheel } from "../wheel/wheel.view.tsx";
import { documentOfWheel } from "../wheel/words.ts";
import { documentOfDays } from "./days.ts";
import type { Wording } from "./document.ts";
import type { ToolCode } from "./tool.ts";

/**
 * How a tool shows itself in the browser, where its definition alone does not say it. `rest` is what comes after the
 * tool in the fragment.
 */
export type ToolView = {
  /** Everything of the tool, from its first page on. */
  Whole?: (props: { rest: readonly string[] }) => VNode | null;
  /** Every entry as it is read: what is printed, taken along and shared. Null for what is part of another entry. */
  documentOf?: (wording: Wording, entry: Entry<never>, all: readonly Entry[]) => SharedDocument | null;
  /** What stands with it as a drawing. */
  draw?: (t: T, body: never) => VNode;
};

export const views: Partial<Record<ToolCode, ToolView>> = {
  story: { Whole: Stories, documentOf: documentOfStory },
  plan: { Whole: PlanWhole, documentOf: documentOfPlan },
  card: { Whole: CardWhole, documentOf: documentOfCardEntry },
  wheel: { Whole: Wheel, documentOf: documentOfWheel, draw: drawWheel },
  people: { Whole: People, documentOf: documentOfPeople, draw: drawPeople },
  steps: { Whole: Steps, documentOf: documentOfDays(stepsTool) },
  energy: { Whole: Energy, documentOf: documentOfDays(energyTool) },
  talk: { Whole: Talk },
  rights: { Whole: Rights, documentOf: documentOfRights },
  letter: { Whole: Letter },
};
