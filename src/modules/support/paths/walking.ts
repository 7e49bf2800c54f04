// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { type AppContext, todayOf } from "#platform/http";
import { mayWrite, nameOf, type Walking } from "./letter.ts";
import type { Walker } from "./path.ts";
import type { Words } from "./words.ts";

export function walkingOf(c: AppContext, walker: Walker): Walking {
  const { t, language } = c.var;
  const { path, side, base } = walker;
  return {
    ...{ t, language, walker, side, path, base },
    holder: nameOf(t, path.name),
    peer: nameOf(t, path.peerName),
    today: todayOf(c),
    mayWrite: mayWrite(walker),
  };
}

export function onDays<Written extends Words>(words: readonly Written[], zone: string) {
  return words.map(({ at, ...one }) => ({ ...one, day: localToday(at, zone) }));
}
