// SPDX-License-Identifier: EUPL-1.2
import { cardTool } from "../card/tool.ts";
import { disclosureTool } from "../disclosure/tool.ts";
import { energyTool } from "../energy/tool.ts";
import { letterTool } from "../letter/tool.ts";
import { peopleTool } from "../people/tool.ts";
import { planTool } from "../plan/tool.ts";
import { rightsTool } from "../rights/tool.ts";
import { stepsTool } from "../steps/tool.ts";
import { storyTool } from "../story/tool.ts";
import { strengthsTool } from "../strengths/tool.ts";
import { talkTool } from "../talk/tool.ts";
import { wheelTool } from "../wheel/tool.ts";
import type { Tool } from "./tool.ts";

/** In the order in which they stand on the first page. */
export const tools: readonly Tool[] = [
  planTool,
  cardTool,
  storyTool,
  talkTool,
  wheelTool,
  strengthsTool,
  peopleTool,
  energyTool,
  stepsTool,
  disclosureTool,
  rightsTool,
  letterTool,
];
