// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedText } from "#platform/http";
import { type FieldErrors, FormGuard, FormKey, Notice, SubmitButton, Tag, TextField } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import type { DateToJoin } from "../dates/date.queries.ts";
import { DateFacts } from "../dates/date-facts.pages.tsx";
import { whenItIs } from "../dates/date-words.ts";
import { FormBesideFacts } from "../sign-ups/joining.pages.tsx";
import { mostPeople } from "./headcount.form.ts";
import type { HeadcountRefusal } from "./headcount.ts";

export type HeadcountState = {
  formKey: string;
  refused?: HeadcountRefusal | undefined;
  errors?: FieldErrors | undefined;
  typed?: TypedValues | undefined;
};

type HeadcountPageProps = Wording & HeadcountState & { date: DateToJoin };

/** How many come: one number, no name. Whoever says nothing is as welcome. */
export function HeadcountPage(props: HeadcountPageProps) {
  const { t, date, refused, errors = {} } = props;
  return (
    <FormBesideFacts
      title={t("programme:headcounts.title", { activity: date.title })}
      description={whenItIs(date, props)}
      slug={date.slug}
      back={t("programme:signUp.backToActivity")}
      errors={errors}
      form={refused ? null : { id: "laat-weten", labelledBy: "h-laat-weten", fields: <HeadcountFields {...props} /> }}
    >
      {refused && <Notice kind="problem">{t(`programme:headcounts.refused.${refused}`)}</Notice>}
      {!refused && date.placesTaken > 0 && (
        <p>
          <Tag kind="open" icon="users">
            {t("programme:headcounts.known", { count: date.placesTaken })}
          </Tag>
        </p>
      )}
      <DateFacts {...props} />
    </FormBesideFacts>
  );
}

function HeadcountFields({ t, formKey, errors = {}, typed = {} }: HeadcountPageProps) {
  const submit = t("programme:headcounts.submit");
  return (
    <>
      <FormKey value={formKey} />
      <div class="stack--sm">
        <h2 id="h-laat-weten">{submit}</h2>
        <p class="muted">{t("programme:headcounts.lead")}</p>
      </div>
      <PeopleField
        label={t("programme:headcounts.people")}
        hint={t("programme:headcounts.peopleHint")}
        value={typedText(typed, "people")}
        error={errors.people}
        least={1}
      />
      <FormGuard />
      <div class="stack--sm">
        <SubmitButton class="btn--breed">{submit}</SubmitButton>
        <p class="small muted">{t("programme:headcounts.free")}</p>
      </div>
    </>
  );
}

type PeopleFieldProps = { label: string; hint: string; value: string; error: string | undefined; least: number };

export function PeopleField({ least, ...field }: PeopleFieldProps) {
  return (
    <TextField
      {...field}
      name="people"
      type="number"
      inputmode="numeric"
      autocomplete="off"
      min={least}
      max={mostPeople}
      short
      required
    />
  );
}
