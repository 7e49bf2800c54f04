// SPDX-License-Identifier: EUPL-1.2
import type { T, TextKey, Texts } from "#platform/i18n";

type CodesOf<Module extends keyof Texts & string> = Texts[Module] extends { readings: infer Codes }
  ? `${Module}.${keyof Codes & string}`
  : never;

/** What can be read about someone: exactly what a module has words for, under `readings` in its texts. */
export type WhatIsRead = { [Module in keyof Texts & string]: CodesOf<Module> }[keyof Texts & string];

/** "las je naam op de lijst van Tekenen" */
export function whatWasRead(t: T, what: string, listOf: string | null): string {
  const [module = "", code = ""] = what.split(".");
  const key = `${module}:readings.${code}` as TextKey; // what an older program wrote has no words any more
  return t(key, { list: listOf ?? t("people:reading.someList") });
}
