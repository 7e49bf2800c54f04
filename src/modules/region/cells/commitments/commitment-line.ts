// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import type { TextLink } from "#platform/ui";
import { isActivity } from "../../map/activities.ts";
import { cellAddress } from "../../map/cell.ts";
import { cellName } from "../cell-name.ts";
import type { Place } from "../places.queries.ts";
import type { CommitmentState } from "../tables.ts";
import type { Commitment } from "./commitment.queries.ts";
import { isPastItsDay } from "./commitment.ts";

export type CommitmentLine = {
  id: string;
  what: string;
  who: string;
  state: CommitmentState;
  /** "voor 1 maart 2027", "klaar op 1 maart 2027" */
  when: string;
  isPastItsDay: boolean;
  /** "1 maart 2027" */
  due: string;
  words: string;
  /** What it is about, where it is about one cell. */
  cell: TextLink | null;
};

type Reader = { t: T; language: Language; places: readonly Place[]; today: string };

export function commitmentLine(reader: Reader, commitment: Commitment): CommitmentLine {
  const { t, language, today } = reader;
  const { id, what, who, state, dueOn, stateOn, words } = commitment;
  const due = formatDate(dueOn, language);
  const day = state === "open" ? due : formatDate(stateOn, language);
  return {
    ...{ id, what, who: who.join(", "), state, due, words },
    when: t(`region:cells.commitment.when.${state}`, { day }),
    isPastItsDay: isPastItsDay({ state, dueOn }, today),
    cell: cellOf(reader, commitment),
  };
}

function cellOf({ t, language, places }: Reader, { place, activity }: Commitment): TextLink | null {
  if (place === null || activity === null || !isActivity(activity)) return null;
  return {
    label: cellName(t, places, { place, activity }),
    href: inLanguage(language, cellAddress({ place, activity })),
  };
}
