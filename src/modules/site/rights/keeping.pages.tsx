// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { Form, FormKey, SubmitButton, TextField } from "#platform/ui";
import { ArrangingPage, type FormProps } from "../arranging.pages.tsx";
import { type GoneProps, WhatIsGone } from "./gone.pages.tsx";
import type { TermSetting } from "./keeping.ts";
import type { Line } from "./register.ts";
import { Lines } from "./written-down.pages.tsx";

export type Due = { name: string; rows: number };
type KeepingPageProps = GoneProps &
  FormProps & {
    lines: Line[];
    /** What would leave at the next round. */
    due: Due[];
    settings: TermSetting[];
    saved: boolean;
  };

export function KeepingPage(props: KeepingPageProps) {
  const { t, language, lines, settings, saved, errors } = props;
  return (
    <ArrangingPage
      errors={errors}
      title={t("site:rights.keeping.title")}
      lead={t("site:rights.keeping.lead")}
      done={saved && t("site:rights.keeping.saved")}
    >
      <ul>
        <li>
          <a href={inLanguage(language, "/beheer/wat-wij-opschrijven")}>{t("site:rights.agreeing.title")}</a>
        </li>
        <li>
          <a href={inLanguage(language, "/beheer/register")}>{t("site:rights.record.title")}</a>
        </li>
      </ul>
      <Due {...props} />
      <h2>{t("site:rights.term.title")}</h2>
      <p>{t("site:rights.term.lead")}</p>
      {settings.map((setting) => (
        <TermForm {...props} setting={setting} />
      ))}
      <h2>{t("site:rights.keeping.all")}</h2>
      <Lines lines={lines} />
      <WhatIsGone {...props} />
    </ArrangingPage>
  );
}

function Due({ t, due }: Pick<KeepingPageProps, "t" | "due">) {
  return (
    <>
      <h2>{t("site:rights.keeping.due")}</h2>
      <p>{t("site:rights.keeping.whenDue")}</p>
      {due.length === 0 && <p>{t("site:rights.keeping.dueNothing")}</p>}
      <ul>
        {due.map(({ name, rows }) => (
          <li>{t("site:rights.keeping.dueLine", { name, count: rows })}</li>
        ))}
      </ul>
    </>
  );
}

/** What was typed comes back in its own form only: there is one for each term on the page. */
function TermForm({
  t,
  formKey,
  errors,
  typed,
  setting,
}: Pick<KeepingPageProps, "t" | keyof FormProps> & { setting: TermSetting }) {
  const { name, kind, since, standardDays, mostDays } = setting;
  const isSent = typed.term === name;
  const id = name.replaceAll(/[._]/g, "-");
  const fieldId = (field: "days" | "reason") => (isSent && errors[field] ? field : `${field}-${id}`);
  const text = (field: "days" | "reason") => String((isSent && typed[field]) || setting[field]);
  const error = (field: "days" | "reason") => (isSent ? errors[field] : undefined);
  return (
    <Form class="card stack" labelledBy={`h-${id} s-${id}`}>
      <h3 id={`h-${id}`}>{kind}</h3>
      <p id={`s-${id}`}>{since}</p>
      <FormKey value={formKey} />
      <input type="hidden" name="term" value={name} />
      <TextField
        name="days"
        id={fieldId("days")}
        label={t("site:rights.term.days")}
        hint={t("site:rights.term.bounds", { standard: standardDays, most: mostDays })}
        value={text("days")}
        error={error("days")}
        inputmode="numeric"
        short
      />
      <TextField
        name="reason"
        id={fieldId("reason")}
        label={t("site:rights.term.reason")}
        hint={t("site:rights.term.reasonHint")}
        value={text("reason")}
        error={error("reason")}
        maxlength={300}
      />
      <p>
        <SubmitButton kind="second">{t("site:save")}</SubmitButton>
      </p>
    </Form>
  );
}
