// SPDX-License-Identifier: EUPL-1.2
import type { T, TextKey } from "#platform/i18n";
import type { ToolCode } from "../area/tool.ts";

/** After whom a tool is, and whose its name is. */
const methods: Partial<Record<ToolCode, TextKey>> = {
  plan: "selfhelp:plan.method",
  card: "selfhelp:card.name",
  wheel: "selfhelp:wheel.method",
  disclosure: "selfhelp:disclosure.method",
  talk: "selfhelp:talk.method",
};

export function methodOf(t: T, tool: ToolCode): string | null {
  const method = methods[tool];
  return method ? t(method) : null;
}
