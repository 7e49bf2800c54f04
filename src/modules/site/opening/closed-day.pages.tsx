// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatTimeRange } from "#platform/clock";
import { inLanguage, typedField } from "#platform/http";
import { AsideOf, EmptyState, Form, FormKey, Notice, SubmitButton, TextField } from "#platform/ui";
import { ArrangingPage, type Common, type FormProps } from "../arranging.pages.tsx";
import type { DateThatStays } from "./closed-day.ts";

type ClosedDay = { day: string; reason: string; dates: DateThatStays[] };
type ClosedDaysProps = Common & FormProps & { today: string; closedDays: ClosedDay[]; saved: boolean };

export function ClosedDaysPage(props: ClosedDaysProps) {
  const { t, closedDays, errors, saved } = props;
  return (
    <ArrangingPage
      title={t("site:opening.closedDays.title")}
      lead={t("site:opening.closedDays.lead")}
      errors={errors}
      done={saved && t("site:saved")}
    >
      {closedDays.length === 0 ? (
        <EmptyState title={t("site:opening.closedDays.none")}>
          <p>{t("site:opening.closedDays.noneText")}</p>
        </EmptyState>
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {closedDays.map((closed) => (
              <ClosedDayLine {...props} closed={closed} />
            ))}
          </ul>
        </div>
      )}
      <NewClosedDays {...props} />
    </ArrangingPage>
  );
}

function ClosedDayLine({ t, language, today, formKey, closed }: ClosedDaysProps & { closed: ClosedDay }) {
  const day = formatDay(closed.day, language, today);
  return (
    <li class="stack--sm">
      <div class="row row--between">
        <div>
          <b>{day}</b>
          {closed.reason && <p class="muted">{closed.reason}</p>}
        </div>
        <Form action={inLanguage(language, `/team/huis/dichte-dagen/${closed.day}/opening`)}>
          <FormKey value={formKey} />
          <SubmitButton kind="quiet">
            {t("site:opening.closedDays.reopen")}
            <AsideOf>{day}</AsideOf>
          </SubmitButton>
        </Form>
      </div>
      {closed.dates.map((date) => (
        <Notice>
          <p>{describeDate({ t, language }, date)}</p>
          <p>
            <a href={inLanguage(language, `/team/programma/${date.activityId}/datums`)}>
              {t("site:opening.closedDays.toActivity", { title: date.title })}
            </a>
          </p>
        </Notice>
      ))}
    </li>
  );
}

function describeDate({ t, language }: Common, date: DateThatStays): string {
  const { title, placesTaken, waiting } = date;
  const values = { title, time: formatTimeRange(date.startsLocal, date.endsLocal, language) };
  return [
    placesTaken > 0 && t("site:opening.closedDays.takesPart", { count: placesTaken, ...values }),
    placesTaken + waiting === 0 && t("site:opening.closedDays.noPeople", values),
    waiting > 0 &&
      t(`site:opening.closedDays.${placesTaken > 0 ? "waitsToo" : "waits"}`, { count: waiting, ...values }),
    t("site:opening.closedDays.stays"),
  ]
    .filter(Boolean)
    .join(" ");
}

function NewClosedDays({ t, language, today, formKey, ...sent }: ClosedDaysProps) {
  const field = (name: "firstDay" | "lastDay" | "reason") => ({
    ...typedField(sent, name),
    label: t(`site:opening.closedDays.${name}`),
    hint: t(`site:opening.closedDays.${name}Hint`),
  });
  return (
    <Form class="card stack" labelledBy="h-nieuw" action={inLanguage(language, "/team/huis/dichte-dagen")}>
      <h2 id="h-nieuw">{t("site:opening.closedDays.new")}</h2>
      <FormKey value={formKey} />
      <TextField {...field("firstDay")} type="date" min={today} short />
      <TextField {...field("lastDay")} type="date" min={today} short />
      <TextField {...field("reason")} maxlength={200} />
      <p>
        <SubmitButton>{t("site:opening.closedDays.add")}</SubmitButton>
      </p>
    </Form>
  );
}
