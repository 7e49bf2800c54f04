// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTimeRange } from "#platform/clock";
import { type Fact, Facts } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import { type PlaceOfDate, whereItIs } from "./date-words.ts";

type DateFactsProps = Wording & {
  date: PlaceOfDate & { startsLocal: string; endsLocal: string };
  whenLabel?: string | undefined;
  before?: Fact;
};

export function DateFacts({ date, t, language, today, whenLabel, before }: DateFactsProps) {
  const { startsLocal, endsLocal } = date;
  const { place, way } = whereItIs(date, t);
  const facts: Fact[] = [
    {
      label: whenLabel ?? t("programme:signUp.personal.when"),
      icon: "calendar-days",
      value: formatDay(startsLocal.slice(0, 10), language, today),
      detail: formatTimeRange(startsLocal, endsLocal, language),
    },
    { label: t("programme:signUp.personal.where"), icon: "map-pin", value: place, detail: way },
  ];
  return <Facts facts={before ? [before, ...facts] : facts} />;
}
