// SPDX-License-Identifier: EUPL-1.2
import type { DateToJoin } from "../sign-ups/date.queries.ts";
import { DateFacts } from "../sign-ups/date-facts.tsx";
import type { Wording } from "../sign-ups/date-words.ts";

/** What it is that someone comes to, when and where. */
export function DateOfArrival(props: Wording & { date: DateToJoin }) {
  const { t, date } = props;
  const what = { label: t("programme:signUp.personal.what"), icon: "door-open", value: date.title } as const;
  return <DateFacts {...props} before={what} />;
}
