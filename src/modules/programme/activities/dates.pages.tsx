// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Form, Notice, Page, SubmitButton, Table, Tag } from "#platform/ui";
import { Choices } from "./form-pieces.pages.tsx";
import { keptDateAnswers } from "./occurrence-planning.ts";

export type ListedDate = {
  id: string;
  /** "Dinsdag 24 november van 11.00 tot 12.30 uur" */
  words: string;
  href: string;
  placesTaken: number;
  capacity: number | null;
  waiting: number;
  isCancelled: boolean;
};
export type KeptDate = ListedDate & { hasOtherTime: boolean };

type DatesPageProps = {
  t: T;
  title: string;
  activityHref: string;
  dates: ListedDate[];
  kept: KeptDate[];
  /** The limit of the activity, when some dates have more people. */
  larger: { limit: number; words: string[] } | null;
  news: "changed" | undefined;
  bySignUp: boolean;
};

export function DatesPage({ t, title, activityHref, dates, kept, larger, news, bySignUp }: DatesPageProps) {
  return (
    <Page title={t("programme:activity.datesPage.title", { title })} current="team" robots="noindex">
      <BackLink href={activityHref}>{title}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t("programme:activity.done.saved")}</p>
        </Notice>
      )}
      <h1>{t("programme:activity.datesPage.title", { title })}</h1>
      {larger && (
        <Notice>
          <p>{t("programme:activity.datesPage.larger", { count: larger.words.length, limit: larger.limit })}</p>
          <ul>
            {larger.words.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      {kept.length > 0 && <KeptDates t={t} kept={kept} />}
      {dates.length === 0 ? (
        <EmptyState title={t("programme:activity.datesPage.none")}>
          <p>
            <a href={activityHref}>{t("programme:activity.datesPage.toSchedule")}</a>
          </p>
        </EmptyState>
      ) : (
        <DateTable t={t} dates={dates} bySignUp={bySignUp} />
      )}
    </Page>
  );
}

function DateTable({ t, dates, bySignUp }: Pick<DatesPageProps, "t" | "dates" | "bySignUp">) {
  const rows = dates.map((date) => [
    <a href={date.href}>{date.words}</a>,
    placesInWords(t, date, bySignUp),
    date.waiting > 0 ? t("programme:activity.datesPage.waiting", { count: date.waiting }) : "",
    date.isCancelled ? <Tag kind="full">{t("programme:activity.datesPage.cancelled")}</Tag> : "",
  ]);
  const columns = (["date", "people", "waitingList", "state"] as const).map((column) =>
    t(`programme:activity.datesPage.column.${column}`),
  );
  return <Table id="datums" caption={t("programme:activity.datesPage.caption")} columns={columns} rows={rows} />;
}

/** "5 van 8", or that one just walks in. */
function placesInWords(t: T, { placesTaken, capacity }: ListedDate, bySignUp: boolean): string {
  if (!bySignUp && placesTaken === 0) return t("programme:activity.datesPage.walkIn");
  if (capacity === null) return String(placesTaken);
  return t("programme:activity.datesPage.places", { taken: placesTaken, capacity });
}

/** Per date with people one question; what is left open stays as it is. */
function KeptDates({ t, kept }: Pick<DatesPageProps, "t" | "kept">) {
  return (
    <section class="card stack" aria-labelledby="h-buiten">
      <h2 id="h-buiten">{t("programme:activity.kept.title")}</h2>
      <p>{t("programme:activity.kept.text", { count: kept.length })}</p>
      <Form labelledBy="h-buiten" class="stack">
        {kept.map((date) => (
          <Choices
            values={{ [`date-${date.id}`]: "keep" }}
            errors={{}}
            type="radio"
            name={`date-${date.id}`}
            legend={t("programme:activity.kept.question", {
              date: date.words,
              count: date.placesTaken + date.waiting,
            })}
            options={keptDateAnswers
              .filter((answer) => answer !== "move" || date.hasOtherTime)
              .map((answer) => ({ value: answer, label: t(`programme:activity.kept.answer.${answer}`) }))}
          />
        ))}
        <SubmitButton>{t("programme:activity.kept.submit")}</SubmitButton>
      </Form>
    </section>
  );
}
