// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { LastCheck } from "./check.ts";

type CheckedLineProps = { t: T; language: Language; check: LastCheck };

/** For visitors: when somebody last looked whether this is right, and who. */
export function CheckedLine({ t, language, check }: CheckedLineProps) {
  return <span>{checkedInWords(t, language, check)}</span>;
}

export function checkedInWords(t: T, language: Language, { checkedOn, way, by, staleOn, unkeptOn }: LastCheck): string {
  const day = checkedOn && formatDate(checkedOn, language);
  if (unkeptOn !== null)
    return day ? t("network:keeping.checked.unkeptSince", { day }) : t("network:keeping.checked.unkept");
  if (staleOn !== null)
    return day ? t("network:keeping.checked.staleSince", { day }) : t("network:keeping.checked.stale");
  if (!day) return t("network:keeping.checked.notYet");
  if (!way) return t("network:keeping.checked.on", { day });
  return t(`network:keeping.checked.${way}`, { day, by: by ?? "" });
}
