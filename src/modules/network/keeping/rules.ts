// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";

/** How long an entry is believed without a look, and what follows then. In days. */
export type KeepingRules = { staleDays: number; unansweredDays: number; hiddenDays: number; needsNod: boolean };

export const standardRules: KeepingRules = { staleDays: 180, unansweredDays: 90, hiddenDays: 90, needsNod: true };

/** The team hears so many days before that something will be hidden. */
const warningDays = 14;
const mostReminders = 2;

export type Watched = {
  /** The last day on which somebody looked, or on which it was first seen here. */
  trueOn: string;
  hasKeeper: boolean;
  remindedOn: string | null;
  reminders: number;
  unkeptOn: string | null;
  warnedOn: string | null;
  hiddenOn: string | null;
};

export type Standing = {
  /** Null where it was looked at not long ago. */
  staleOn: string | null;
  isReminded: boolean;
  unkeptOn: string | null;
  isWarned: boolean;
  isHidden: boolean;
};

const kept: Standing = { staleOn: null, isReminded: false, unkeptOn: null, isWarned: false, isHidden: false };

/** How an entry stands today. Nothing is hidden of which nobody heard beforehand. */
export function standingOf(watched: Watched, rules: KeepingRules, today: string): Standing {
  const staleOn = addDays(watched.trueOn, rules.staleDays);
  if (today < staleOn) return kept;
  const unkeptFrom = watched.hasKeeper ? addDays(staleOn, rules.unansweredDays) : staleOn;
  const unkeptOn = today < unkeptFrom ? null : (watched.unkeptOn ?? today);
  const hideFrom = unkeptOn === null ? null : addDays(unkeptOn, rules.hiddenDays);
  const isWarned = hideFrom !== null && today >= addDays(hideFrom, -warningDays);
  const warnedLongEnough = watched.warnedOn !== null && today >= addDays(watched.warnedOn, warningDays);
  return {
    staleOn,
    isReminded: watched.hasKeeper && unkeptOn === null && isReminderDue(watched, rules, today),
    unkeptOn,
    isWarned,
    isHidden: hideFrom !== null && today >= hideFrom && warnedLongEnough,
  };
}

/** Twice at most, the second halfway to when nobody answers for it. */
function isReminderDue({ remindedOn, reminders }: Watched, { unansweredDays }: KeepingRules, today: string): boolean {
  if (remindedOn === null) return true;
  return reminders < mostReminders && today >= addDays(remindedOn, Math.floor(unansweredDays / 2));
}
