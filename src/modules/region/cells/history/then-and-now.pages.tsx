// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Form, Page, Select, SubmitButton, TextField } from "#platform/ui";
import { blocks } from "../../map/activities.ts";
import type { CellState } from "../../map/cell.ts";
import { looksOfStates } from "../../map/cell-mark.pages.tsx";
import { Matrix } from "../../map/matrix.pages.tsx";
import type { Look, MatrixCell } from "../../map/matrix.ts";
import { activityName } from "../cell-name.ts";
import type { Place } from "../places.queries.ts";
import type { HistoryState } from "../tables.ts";
import { type Change, type ComparedRow, isChanged } from "./then-and-now.ts";

export type ThenAndNowPageProps = {
  t: T;
  backHref: string;
  /** "2026-11-24" to fill in, and in words. */
  from: { day: string; words: string };
  until: { day: string; words: string };
  /** The day of the first drawing, in words; null before there was one. */
  first: string | null;
  municipalities: readonly Place[];
  municipality: string;
  columns: readonly Place[];
  rows: readonly ComparedRow[];
};

/** Two days side by side. What changed is told in words, and nothing is added up. */
export function ThenAndNowPage(props: ThenAndNowPageProps) {
  const { t, backHref, first } = props;
  return (
    <Page title={t("region:cells.history.title")}>
      <BackLink href={backHref}>{t("region:cells.toMap")}</BackLink>
      <h1>{t("region:cells.history.title")}</h1>
      <p class="lead">{t("region:cells.history.lead")}</p>
      {first === null ? (
        <EmptyState title={t("region:cells.history.none")}>
          <p>{t("region:cells.history.noneText")}</p>
        </EmptyState>
      ) : (
        <>
          <DaysForm {...props} />
          <p>{t("region:cells.history.since", { day: first })}</p>
          <Changes {...props} />
          <SideBySide {...props} />
        </>
      )}
    </Page>
  );
}

function DaysForm({ t, from, until, municipalities, municipality }: ThenAndNowPageProps) {
  const options = municipalities.map(({ place, name }) => ({ value: place, label: name }));
  return (
    <Form method="get" class="card stack niet-printen">
      <TextField name="van" label={t("region:cells.history.from")} type="date" value={from.day} short />
      <TextField name="tot" label={t("region:cells.history.until")} type="date" value={until.day} short />
      <Select
        name="gemeente"
        label={t("region:cells.history.where")}
        options={[{ value: "", label: t("region:cells.history.all") }, ...options]}
        value={municipality}
        short
      />
      <SubmitButton kind="second">{t("region:cells.history.show")}</SubmitButton>
    </Form>
  );
}

function Changes({ t, rows, columns, from, until }: ThenAndNowPageProps) {
  const changed = rows.flatMap(({ activity, cells }) =>
    cells.flatMap((change, at) => (isChanged(change) ? [{ activity, change, place: columns[at]?.name ?? "" }] : [])),
  );
  return (
    <section class="stack" aria-labelledby="h-anders">
      <h2 id="h-anders">{t("region:cells.history.changed", { from: from.words, until: until.words })}</h2>
      {changed.length === 0 ? (
        <p>{t("region:cells.history.same")}</p>
      ) : (
        <ul class="lijn" role="list">
          {changed.map(({ activity, change, place }) => (
            <li>
              <b>{t("region:cells.cellName", { activity: activityName(t, activity), place })}</b>
              <br />
              {changeInWords(t, change)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SideBySide({ t, rows, columns, from, until }: ThenAndNowPageProps) {
  const byActivity = new Map(rows.map((row) => [row.activity, row.cells]));
  return (
    <section class="stack" aria-labelledby="h-naast">
      <h2 id="h-naast">{t("region:cells.history.sideBySide")}</h2>
      <p>{t("region:cells.history.howToRead", { from: from.words })}</p>
      <Matrix
        caption={t("region:cells.history.caption", { from: from.words, until: until.words })}
        firstHeading={t("region:cells.history.activity")}
        columns={columns.map(({ name }) => ({ name, href: null }))}
        groups={blocks.map(({ code, activities }) => ({
          label: t(`region:map.block.${code}`),
          rows: activities.map((activity) => ({
            ...{ id: activity, label: activityName(t, activity), href: null, isOpen: null },
            cells: (byActivity.get(activity) ?? []).map((change) => matrixCell(t, change)),
          })),
        }))}
        looks={looksOfThen(t)}
      />
    </section>
  );
}

type LookOfThen = CellState | "unknown";

function looksOfThen(t: T): Record<LookOfThen, Look> {
  return { ...looksOfStates(t), unknown: { class: "cel", word: t("region:cells.history.notYet"), shape: () => <g /> } };
}

function matrixCell(t: T, change: Change): MatrixCell<LookOfThen> {
  const { before, after } = change;
  const words = [
    after === "fine" && t("region:cells.fine"),
    isChanged(change) && before !== null && t("region:cells.history.was", { state: stateWord(t, before) }),
  ].filter((word) => word !== false);
  const look = after === "fine" ? "double" : (after ?? "unknown");
  return { look, more: words.join(", ") || null, href: null };
}

function changeInWords(t: T, { before, after }: Change): string {
  if (before === null || after === null) return "";
  return t("region:cells.history.fromTo", { before: stateWord(t, before), after: stateWord(t, after) });
}

function stateWord(t: T, state: HistoryState): string {
  return t(`region:cells.history.states.${state}`);
}
