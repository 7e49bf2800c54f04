// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import type { T } from "#platform/i18n";
import type { Wording } from "../asking/wording.ts";
import { reasonInWords } from "../dates/cancel-reasons.ts";
import { momentInWords, whenItIs } from "../dates/date-words.ts";
import { describePlace } from "../finding/date-words.ts";
import type { Call } from "./call.queries.ts";

/** What to say: what is so now, whatever changed in between. */
export function sayOnThePhone(call: Call, wording: Wording, zone: string): string {
  const { t } = wording;
  switch (call.about) {
    case "cancelled":
      return sentences([say(call, wording, "cancelled"), reasonInWords(t, call.cancelReason ?? "")]);
    case "moved-up":
      return say(call, wording, call.startsLocal === null ? "moved-upSeries" : "moved-up");
    case "offered":
      return say(call, wording, call.startsLocal === null ? "offeredSeries" : "offered", zone);
    default:
      return sentences([say(call, wording, factsOf(call.about)), hostsOf(call, t), call.notice ?? ""]);
  }
}

type Sentence =
  | "cancelled"
  | "restored"
  | "moved"
  | "changed"
  | "moved-up"
  | "moved-upSeries"
  | "offered"
  | "offeredSeries";

function say(call: Call, wording: Wording, sentence: Sentence, zone = ""): string {
  const { t, language, today } = wording;
  const { startsLocal, endsLocal, offeredUntil, title } = call;
  return t(`programme:calls.sentence.${sentence}`, {
    title,
    day: startsLocal === null ? "" : formatDay(startsLocal, language, today),
    when: startsLocal === null || endsLocal === null ? "" : whenItIs({ startsLocal, endsLocal }, wording),
    where: describePlace(wording, { ...call, isOnlineToo: false }),
    until: offeredUntil === null ? "" : momentInWords(offeredUntil, zone, wording),
  });
}

function factsOf(about: string): "moved" | "restored" | "changed" {
  return about === "moved" || about === "restored" ? about : "changed";
}

function hostsOf({ hosts }: Call, t: T): string {
  return hosts ? t("programme:calls.sentence.hosts", { names: hosts.join(", ") }) : "";
}

function sentences(parts: string[]): string {
  return parts.filter(Boolean).join(" ");
}
