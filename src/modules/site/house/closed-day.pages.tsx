// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatTimeRange } from "#platform/clock";
import { inLanguage, typedText } from "#platform/http";
import { EmptyState, Form, FormKey, Notice, SubmitButton, TextField } from "#platform/ui";
import type { DateThatStays } from "./closed-day.ts";
import { type Common, type FormProps, HousePart } from "./house-part.pages.tsx";

type ClosedDay = { day: string; reason: string; dates: DateThatStays[] };
type ClosedDaysProps = Common & FormProps & { today: string; closedDays: ClosedDay[]; saved: boolean };

export function ClosedDaysPage(props: ClosedDaysProps) {
  const { t, language, closedDays, errors, saved } = props;
  return (
    <HousePart
      t={t}
      language={language}
      title={t("site:house.closedDays.title")}
      lead={t("site:house.closedDays.lead")}
      errors={errors}
      saved={saved}
    >
      {closedDays.length === 0 ? (
        <EmptyState title={t("site:house.closedDays.none")}>
          <p>{t("site:house.closedDays.noneText")}</p>
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
    </HousePart>
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
            {t("site:house.closedDays.reopen")}
            <span class="visually-hidden">{`: ${day}`}</span>
          </SubmitButton>
        </Form>
      </div>
      {closed.dates.map((date) => (
        <Notice>
          <p>{describeDate({ t, language }, date)}</p>
          <p>
            <a href={inLanguage(language, `/team/programma/${date.activityId}/datums`)}>
              {t("site:house.closedDays.toActivity", { title: date.title })}
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
    placesTaken > 0 && t("site:house.closedDays.takesPart", { count: placesTaken, ...values }),
    placesTaken + waiting === 0 && t("site:house.closedDays.noPeople", values),
    waiting > 0 && t(`site:house.closedDays.${placesTaken > 0 ? "waitsToo" : "waits"}`, { count: waiting, ...values }),
    t("site:house.closedDays.stays"),
  ]
    .filter(Boolean)
    .join(" ");
}

function NewClosedDays({ t, language, today, formKey, typed, errors }: ClosedDaysProps) {
  const field = (name: "firstDay" | "lastDay" | "reason") => ({
    name,
    label: t(`site:house.closedDays.${name}`),
    hint: t(`site:house.closedDays.${name}Hint`),
    value: typedText(typed, name),
    error: errors[name],
  });
  return (
    <Form class="card stack" labelledBy="h-nieuw" action={inLanguage(language, "/team/huis/dichte-dagen")}>
      <h2 id="h-nieuw">{t("site:house.closedDays.new")}</h2>
      <FormKey value={formKey} />
      <TextField {...field("firstDay")} type="date" min={today} short />
      <TextField {...field("lastDay")} type="date" min={today} short />
      <TextField {...field("reason")} maxlength={200} />
      <p>
        <SubmitButton>{t("site:house.closedDays.add")}</SubmitButton>
      </p>
    </Form>
  );
}
