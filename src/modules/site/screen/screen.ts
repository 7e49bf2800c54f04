// SPDX-License-Identifier: EUPL-1.2
import { type DateForVisitor, phaseOf } from "#modules/programme";

export type ScreenDay = {
  now: DateForVisitor[];
  /** What starts next, together when it starts together. */
  next: DateForVisitor[];
  later: DateForVisitor[];
  /** How many more there are than fit. */
  more: number;
};

const mostNow = 4;
const mostNext = 2;
const mostLater = 5;

/** A wall shows no more than people read in passing: what goes on, what comes next, and the rest as far as it fits. */
export function arrange(ahead: readonly DateForVisitor[], localNow: string): ScreenDay {
  const isOn = (date: DateForVisitor) => phaseOf(date, localNow) === "now" && !date.isCancelled;
  const coming = ahead.filter((date) => phaseOf(date, localNow) === "coming");
  const goesOn = coming.find((date) => !date.isCancelled) ?? coming[0];
  const isNext = (date: DateForVisitor) => date.startsLocal <= (goesOn?.startsLocal ?? "");
  const now = ahead.filter(isOn);
  const next = coming.filter(isNext);
  // A cancelled date that should have begun is still told to who comes for it.
  const calledOff = ahead.filter((date) => date.isCancelled && phaseOf(date, localNow) === "now");
  const later = coming.filter((date) => !isNext(date));
  const shown = {
    now: [...now, ...calledOff].slice(0, mostNow),
    next: next.slice(0, mostNext),
    later: later.slice(0, mostLater),
  };
  return { ...shown, more: ahead.length - shown.now.length - shown.next.length - shown.later.length };
}
