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
  Page,
  SubmitButton,
  TextArea,
} from "#platform/ui";

type EmergencyPageProps = {
  t: T;
  /** "Anna bereiken in nood" */
  title: string;
  /** What opens, and for what. */
  lead: string;
  submit: string;
  formKey: string;
  back: { href: string; label: string };
  errors?: FieldErrors | undefined;
  typed?: TypedValues | undefined;
};

/** Breaking the glass: says beforehand who will know, and asks why. */
export function EmergencyPage(props: EmergencyPageProps) {
  const { t, title, lead, submit, formKey, back, errors = {}, typed = {} } = props;
  return (
    <Page title={title} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <ul role="list" class="stack--sm">
          {(["onlyIfNeeded", "personIsTold", "othersSee"] as const).map((what) => (
            <li class="feit feit--hoog">
              <Icon name="info" />
              <span>{t(`people:reading.emergency.${what}`)}</span>
            </li>
          ))}
        </ul>
        <TextArea
          {...typedField({ typed, errors }, "reason")}
          label={t("people:reading.emergency.reason")}
          hint={t("people:reading.emergency.reasonHint")}
          maxlength={500}
          required
        />
        <SubmitButton>{submit}</SubmitButton>
      </Form>
    </Page>
  );
}
