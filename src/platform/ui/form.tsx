// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { useFrame } from "./frame.ts";
import { Icon } from "./icon.tsx";

/** What is wrong per field, in words for people. The key is the id of the field. */
export type FieldErrors = Partial<Record<string, string>>;

type FormProps = {
  children: ComponentChildren;
  method?: "get" | "post";
  action?: string | undefined;
  id?: string;
  class?: string;
  /** The id of the heading that names this form. */
  labelledBy?: string;
  /** For forms that carry a file. */
  enctype?: "multipart/form-data";
};

/** Leaves checking to the server: its answers are in our own words, in the language of the page. */
export function Form({ method = "post", labelledBy, ...rest }: FormProps) {
  return <form method={method} aria-labelledby={labelledBy} noValidate {...rest} />;
}

/** The same form sent twice is one change: the key says that it is the same form. */
export function FormKey({ value }: { value: string }) {
  return <input type="hidden" name="formKey" value={value} />;
}

type SubmitButtonProps = {
  children: ComponentChildren;
  kind?: ButtonKind;
  /** Tells several buttons of one form apart. */
  name?: string;
  value?: string;
  class?: string;
};

export function SubmitButton({ children, kind = "main", class: extra, name, value }: SubmitButtonProps) {
  return (
    <button type="submit" class={buttonClass(kind, extra)} name={name} value={value}>
      {children}
    </button>
  );
}

export type ButtonKind = "main" | "second" | "quiet";

const buttonClasses = { main: "btn", second: "btn btn--2", quiet: "btn btn--3" };

export function buttonClass(kind: ButtonKind, extra?: string) {
  return extra ? `${buttonClasses[kind]} ${extra}` : buttonClasses[kind];
}

/** Stands above the form. Every mistake is a link to its field, so the key of a mistake is the id of that field. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const { t } = useFrame();
  const mistakes = Object.entries(errors).filter(([, text]) => text);
  if (mistakes.length === 0) return null;
  return (
    <div class="melding melding--fout" role="alert" tabindex={-1} id="fouten" aria-labelledby="h-fouten">
      <Icon name="circle-alert" />
      <div class="stack--sm">
        <h2 id="h-fouten" class="h-klein">
          {t("ui:errors.title", { count: mistakes.length })}
        </h2>
        <ul role="list">
          {mistakes.map(([field, text]) => (
            <li>
              <a href={`#${field}`}>{text}</a>
            </li>
          ))}
        </ul>
        <p>{t("ui:errors.kept")}</p>
      </div>
    </div>
  );
}
