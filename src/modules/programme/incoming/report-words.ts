// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import { type Outcome, outcomeKinds, type Report } from "./outcome.ts";
import { unreadInWords } from "./remark-words.ts";

export type ReportSection = { kind: Outcome["what"]; title: string; outcomes: Outcome[]; more: number };
export type ReportWords = {
  hasFailures: boolean;
  counts: string[];
  sections: ReportSection[];
  unread: string[];
  moreUnread: number;
};

const mostShown = 500;
/** First what somebody may have to do something about. */
const sectionsInOrder = ["failed", "added", "changed", "ended", "leftOut"] as const;

/** Read, left out and why, in words; what stays the same is only counted. */
export function reportInWords(report: Report, wording: { t: T; language: Language }): ReportWords {
  const { t } = wording;
  const { format, outcomes, unread, notChosen } = report;
  const of = (kind: Outcome["what"]) => outcomes.filter(({ what }) => what === kind);
  const counts = outcomeKinds.flatMap((kind) => {
    const count = of(kind).length;
    return count > 0 ? [t(`programme:incoming.report.${kind}`, { count })] : [];
  });
  return {
    hasFailures: of("failed").length > 0,
    counts: [
      ...counts,
      ...(notChosen > 0 ? [t("programme:incoming.report.notChosen", { count: notChosen })] : []),
      ...(unread.length > 0 ? [t("programme:incoming.report.unread", { count: unread.length })] : []),
    ],
    sections: sectionsInOrder.flatMap((kind) => {
      const found = of(kind);
      if (found.length === 0) return [];
      const title = t(`programme:incoming.report.section.${kind}`);
      return [{ kind, title, outcomes: found.slice(0, mostShown), more: Math.max(0, found.length - mostShown) }];
    }),
    unread: unread.slice(0, mostShown).map((one) => unreadInWords(one, format, wording)),
    moreUnread: Math.max(0, unread.length - mostShown),
  };
}
