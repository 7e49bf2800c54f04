// SPDX-License-Identifier: EUPL-1.2

import { type TypedValues, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  Icon,
  NameOfChoice,
  Notice,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";
import { longestReach } from "../sign-ups/contact.form.ts";
import { NeedField } from "../sign-ups/joining-fields.pages.tsx";
import type { SignUpRefusal } from "../sign-ups/sign-up.ts";

export type DeskFormPageProps = {
  t: T;
  title: string;
  /** "Dinsdag 24 november, 14.00 tot 16.00 uur" */
  when: string;
  where: string;
  /** What becomes of it: a place, the waiting list, or getting acquainted first. */
  becomes: "confirmed" | "waiting" | "acquainting";
  isSeries: boolean;
  formKey: string;
  links: { desk: string };
  refused?: SignUpRefusal | undefined;
  errors?: FieldErrors | undefined;
  typed?: TypedValues | undefined;
};

/** Three fields, of which one must be filled in. */
export function DeskFormPage(props: DeskFormPageProps) {
  const { t, title, when, where, becomes, isSeries, links, refused, errors = {} } = props;
  return (
    <Page title={t("programme:desk.form.title", { title })} robots="noindex">
      <BackLink href={links.desk}>{t("programme:desk.otherDate")}</BackLink>
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{t("programme:desk.form.title", { title })}</h1>
        <p class="lead">{when}</p>
        <p>{where}</p>
        {isSeries && <p>{t("programme:desk.form.series")}</p>}
        {becomes !== "confirmed" && <p>{t(`programme:desk.form.${becomes}`)}</p>}
      </div>
      {refused ? (
        <Notice kind="problem">{t(`programme:desk.refused.${refused}`)}</Notice>
      ) : (
        <DeskForm {...props} errors={errors} />
      )}
    </Page>
  );
}

function DeskForm({ t, becomes, formKey, errors = {}, typed = {} }: DeskFormPageProps) {
  return (
    <Form class="card stack--lg">
      <FormKey value={formKey} />
      <NameOfChoice typed={typed.name} error={errors.name} hint={t("programme:desk.form.nameHint")} isForSomeoneElse />
      <TextField
        {...typedField({ typed, errors }, "reach")}
        label={t("programme:desk.form.reach")}
        hint={t("programme:desk.form.reachHint")}
        autocomplete="off"
        maxlength={longestReach}
      />
      <NeedField
        {...{ t, typed, errors }}
        label={t("programme:desk.form.need")}
        hint={t("programme:desk.form.needHint")}
      />
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>{t("programme:desk.form.gone")}</span>
      </p>
      <SubmitButton class="btn--breed">{t(`programme:desk.form.submit.${becomes}`)}</SubmitButton>
    </Form>
  );
}
