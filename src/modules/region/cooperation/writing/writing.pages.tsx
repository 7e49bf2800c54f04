// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import {
  ErrorSummary,
  type FieldErrors,
  Form,
  FormGuard,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  type TextLink,
} from "#platform/ui";

type WritingPageProps = {
  title: string;
  lead?: string | undefined;
  back: TextLink;
  errors?: FieldErrors;
  /** What was just done. */
  news?: string | undefined;
  children: ComponentChildren;
};

/** A page of the team, or of an organization behind its link. */
export function WritingPage({ title, lead, back, errors = {}, news, children }: WritingPageProps) {
  return (
    <Page title={title} back={back} robots="noindex">
      <ErrorSummary errors={errors} />
      {news && (
        <Notice kind="good">
          <p>{news}</p>
        </Notice>
      )}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </Page>
  );
}

type KeyedFormProps = {
  action?: string;
  formKey: string;
  send: ComponentChildren;
  /** Its heading. */
  title?: string;
  id?: string;
  children?: ComponentChildren;
};

export function KeyedForm({ action, formKey, send, title, id = "formulier", children }: KeyedFormProps) {
  return (
    <Form action={action} class="card stack--lg niet-printen" {...(title && { labelledBy: `h-${id}` })}>
      <FormKey value={formKey} />
      {title && <h2 id={`h-${id}`}>{title}</h2>}
      {children}
      <p>
        <SubmitButton>{send}</SubmitButton>
      </p>
    </Form>
  );
}

/** The same, where anyone with the link sends it. */
export function GuardedForm({ children, ...rest }: KeyedFormProps) {
  return (
    <KeyedForm {...rest}>
      {children}
      <FormGuard />
    </KeyedForm>
  );
}

type ButtonFormProps = { action: string; formKey: string; name?: string; value?: string; children: ComponentChildren };

/** One button that does one thing. */
export function ButtonForm({ action, formKey, children, ...button }: ButtonFormProps) {
  return (
    <Form action={action} class="niet-printen">
      <FormKey value={formKey} />
      <SubmitButton kind="second" {...button}>
        {children}
      </SubmitButton>
    </Form>
  );
}

export function NothingOfPersons({ t }: { t: T }) {
  return <p class="muted">{t("region:cooperation.noPersons")}</p>;
}
