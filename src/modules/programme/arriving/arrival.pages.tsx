// SPDX-License-Identifier: EUPL-1.2

import type { TypedValues } from "#platform/http";
import { typedText } from "#platform/http";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormGuard,
  FormKey,
  Icon,
  NameOfChoice,
  Notice,
  Page,
  PhoneText,
  SubmitButton,
  TextField,
} from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import type { DateToJoin } from "../dates/date.queries.ts";
import type { ArrivalRefusal } from "./arrival.ts";
import { DateOfArrival } from "./date-of-arrival.pages.tsx";

export type ArrivalPageProps = Wording & {
  date: DateToJoin;
  formKey: string;
  /** Where the form came from: the date, or someone's own page. */
  back: { href: string; label: string };
  phone: string | null;
  isToday: boolean;
  refused?: ArrivalRefusal | undefined;
  errors?: FieldErrors | undefined;
  typed?: TypedValues | undefined;
};

/** "Wil je dat iemand op je wacht?": a name of choice, and about what time. */
export function ArrivalPage(props: ArrivalPageProps) {
  const { t, back, phone, isToday, refused, errors = {} } = props;
  return (
    <Page title={t("programme:arriving.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <div class="stack">
        <h1>{t("programme:arriving.title")}</h1>
        <p class="lead">{t("programme:arriving.lead")}</p>
        <DateOfArrival {...props} />
      </div>
      {refused && <Notice kind="problem">{t(`programme:arriving.refused.${refused}`)}</Notice>}
      {!refused && <ArrivalForm {...props} />}
      {isToday && phone && (
        <p>
          <PhoneText text={t("programme:arriving.soon", { phone })} />
        </p>
      )}
    </Page>
  );
}

function ArrivalForm({ t, date, formKey, errors = {}, typed = {} }: ArrivalPageProps) {
  return (
    <Form class="card stack--lg">
      <FormKey value={formKey} />
      <NameOfChoice typed={typed.name} error={errors.name} />
      <TextField
        name="arrivesAt"
        type="time"
        label={t("programme:arriving.when")}
        hint={t("programme:arriving.whenHint")}
        value={typedText(typed, "arrivesAt") || date.startsLocal.slice(11)}
        error={errors.arrivesAt}
        short
      />
      <FormGuard />
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>{t("programme:arriving.gone")}</span>
      </p>
      <SubmitButton class="btn--breed">{t("programme:arriving.submit")}</SubmitButton>
    </Form>
  );
}
