// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTimeRange } from "#platform/clock";
import { type Fact, Facts } from "#platform/ui";
import type { DateToJoin } from "./date.queries.ts";
import { type Wording, whereItIs } from "./date-words.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";

type DateFactsProps = Wording & { date: DateToJoin | PersonalSignUp; before?: Fact };

export function DateFacts({ date, t, language, today, before }: DateFactsProps) {
  const { startsLocal, endsLocal } = date;
  const { place, way } = whereItIs(date, t);
  const facts: Fact[] = [
    {
      label: t("programme:signUp.personal.when"),
      icon: "calendar-days",
      value: formatDay(startsLocal.slice(0, 10), language, today),
      detail: formatTimeRange(startsLocal, endsLocal, language),
    },
    { label: t("programme:signUp.personal.where"), icon: "map-pin", value: place, detail: way },
  ];
  return <Facts facts={before ? [before, ...facts] : facts} />;
}
