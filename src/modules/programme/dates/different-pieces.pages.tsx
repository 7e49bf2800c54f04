// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, Form, SubmitButton, TextField } from "#platform/ui";
import type { DifferentDatePageProps } from "./different-date.pages.tsx";

type FoldProps = { open: boolean; title: string; now?: string; children: ComponentChildren };

export function Fold({ open, title, now, children }: FoldProps) {
  return (
    <details class="card vouw" open={open}>
      <summary>
        {title}
        {now && <span class="hint keuze__hint">{now}</span>}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}

type OneFormProps = {
  props: DifferentDatePageProps;
  what: string;
  submit: string;
  undo?: boolean;
  children?: ComponentChildren;
};

export function OneForm({ props: { links, dateId }, what, submit, undo, children }: OneFormProps) {
  return (
    <Form action={links.self} class="stack">
      <input type="hidden" name="dateId" value={dateId} />
      {children}
      <p>
        <SubmitButton kind={undo ? "second" : "main"} name="what" value={what}>
          {submit}
        </SubmitButton>
      </p>
    </Form>
  );
}

type TimeFieldsProps = Sent & { t: T; hasEnd: boolean };

export function TimeFields(props: TimeFieldsProps) {
  const { t, hasEnd } = props;
  return (
    <div class="velden velden--smal">
      <TextField {...typedField(props, "date")} type="date" label={t("programme:dates.different.time.date")} />
      <TextField {...typedField(props, "startTime")} type="time" label={t("programme:dates.different.time.start")} />
      {hasEnd && (
        <TextField {...typedField(props, "endTime")} type="time" label={t("programme:dates.different.time.end")} />
      )}
    </div>
  );
}

export function BackToUsual({
  props,
  what,
  usually,
}: {
  props: DifferentDatePageProps;
  what: string;
  usually: string | null;
}) {
  if (usually === null) return null;
  const { t } = props;
  const words = usually
    ? t("programme:dates.different.usually", { words: usually })
    : t("programme:dates.different.usuallyPlain");
  return <OneForm props={props} what={what} submit={words} undo />;
}

export function Tell({ t, id }: { t: T; id: string }) {
  return <Choice type="checkbox" id={id} name="tell" value="yes" label={t("programme:dates.different.tell")} checked />;
}
