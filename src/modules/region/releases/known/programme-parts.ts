// SPDX-License-Identifier: EUPL-1.2
import { kindLabel } from "#modules/programme";
import { formatDate } from "#platform/clock";
import type { PartAsked, ReleasePart } from "../release-part.ts";
import { countDatesByKind } from "./programme.queries.ts";

/** Fewer dates, or fewer people, could point at somebody: of such a kind no number of people is told. */
const fewestDates = 5;
const fewestPeople = 10;

export const programmePart: ReleasePart = {
  name: "programme",
  label: "region:releases.known.programme.label",
  hint: "region:releases.known.programme.hint",
  part: "programme",
  async prepare(trx, asked) {
    const { t } = asked;
    const kinds = await countDatesByKind(trx, asked);
    if (kinds.length === 0) return null;
    const columns = (["kind", "held", "cancelled"] as const).map((name) =>
      t(`region:releases.known.programme.${name}`),
    );
    const rows = kinds.map(({ kind, held, cancelled }) => [kindLabel(t, kind), `${held}`, `${cancelled}`]);
    return {
      paragraphs: [t("region:releases.known.programme.text", { day: taken(asked) })],
      tables: [{ caption: t("region:releases.known.programme.caption"), columns, rows }],
    };
  },
};

export const visitsPart: ReleasePart = {
  name: "visits",
  label: "region:releases.known.visits.label",
  hint: "region:releases.known.visits.hint",
  part: "programme",
  async prepare(trx, asked) {
    const { t } = asked;
    const kinds = await countDatesByKind(trx, asked);
    const enough = kinds.filter(({ counted, people }) => counted >= fewestDates && people >= fewestPeople);
    if (enough.length === 0) return null;
    const columns = (["kind", "counted", "people"] as const).map((name) => t(`region:releases.known.visits.${name}`));
    const rows = enough.map(({ kind, counted, people }) => [kindLabel(t, kind), `${counted}`, `${people}`]);
    return {
      paragraphs: [t("region:releases.known.visits.text", { day: taken(asked), dates: fewestDates })],
      tables: [{ caption: t("region:releases.known.visits.caption"), columns, rows }],
    };
  },
};

function taken({ today, language }: PartAsked): string {
  return formatDate(today, language);
}
