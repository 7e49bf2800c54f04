// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedText } from "#platform/http";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormGuard,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  Tag,
  TextField,
} from "#platform/ui";
import type { DateToJoin } from "./date.queries.ts";
import { DateFacts } from "./date-facts.tsx";
import { type Wording, whenItIs } from "./date-words.ts";
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
  const { t, language, date, refused, errors = {} } = props;
  const title = t("programme:joining.headcount.title", { activity: date.title });
  const canTell = !refused;
  return (
    <Page title={title} description={whenItIs(date, props)} robots="noindex" wide>
      <div class="wrap kruimel">
        <p>
          <BackLink href={inLanguage(language, `/programma/${date.slug}`)}>
            {t("programme:signUp.backToActivity")}
          </BackLink>
        </p>
      </div>
      <div class="wrap section cols cols--7-5">
        <div class="stack">
          <h1>{title}</h1>
          <ErrorSummary errors={errors} />
          {refused && <Notice kind="problem">{t(`programme:joining.headcount.refused.${refused}`)}</Notice>}
          {canTell && date.placesTaken > 0 && (
            <p>
              <Tag kind="open" icon="users">
                {t("programme:joining.headcount.known", { count: date.placesTaken })}
              </Tag>
            </p>
          )}
          <DateFacts {...props} />
        </div>
        {canTell && <HeadcountForm {...props} />}
      </div>
    </Page>
  );
}

function HeadcountForm({ t, formKey, errors = {}, typed = {} }: HeadcountPageProps) {
  const submit = t("programme:joining.headcount.submit");
  return (
    <Form class="card stack--lg" labelledBy="h-laat-weten" id="laat-weten">
      <FormKey value={formKey} />
      <div class="stack--sm">
        <h2 id="h-laat-weten">{submit}</h2>
        <p class="muted">{t("programme:joining.headcount.lead")}</p>
      </div>
      <PeopleField
        label={t("programme:joining.headcount.people")}
        hint={t("programme:joining.headcount.peopleHint")}
        value={typedText(typed, "people")}
        error={errors.people}
        least={1}
      />
      <FormGuard />
      <div class="stack--sm">
        <SubmitButton class="btn--breed">{submit}</SubmitButton>
        <p class="small muted">{t("programme:joining.headcount.free")}</p>
      </div>
    </Form>
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
