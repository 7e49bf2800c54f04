// SPDX-License-Identifier: EUPL-1.2

import type { Wording } from "../asking/wording.ts";
import type { DateToJoin } from "../dates/date.queries.ts";
import { DateFacts } from "../dates/date-facts.pages.tsx";

/** What it is that someone comes to, when and where. */
export function DateOfArrival(props: Wording & { date: DateToJoin }) {
  const { t, date } = props;
  const what = { label: t("programme:signUp.personal.what"), icon: "door-open", value: date.title } as const;
  return <DateFacts {...props} before={what} />;
}
