// SPDX-License-Identifier: EUPL-1.2
import type { Answers } from "../area/tool.ts";

export type When = { code: "anyTime" | "hardDay"; day: "" } | { code: "day"; day: string };

/** For when a letter is. A day that was not said is any time. */
export function whenOf(answers: Answers): When {
  const day = String(answers["envelope.day"] ?? "");
  if (answers["envelope.opens"] === "day" && day) return { code: "day", day };
  return { code: answers["envelope.opens"] === "hardDay" ? "hardDay" : "anyTime", day: "" };
}
