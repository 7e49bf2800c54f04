// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Form, FormKey, Page, SubmitButton } from "#platform/ui";
import { languageLabel } from "../activities/labels.ts";
import { DutchBeside } from "./dutch-beside.pages.tsx";
import {
  directionOf,
  isEmptyText,
  type TextName,
  type TextsOfActivity,
  textNames,
  type WrittenLanguage,
} from "./texts-of-activity.ts";
import type { Translation } from "./translation.ts";

export type TranslationPageProps = {
  t: T;
  written: WrittenLanguage;
  dutch: TextsOfActivity;
  translation: Translation | null;
  typed: TypedValues;
  errors: FieldErrors;
  formKey: string;
  backHref: string;
};

/** Each Dutch text with the same one in another language under it or beside it. */
export function TranslationPage(props: TranslationPageProps) {
  const { t, written, dutch, errors, formKey, backHref } = props;
  const language = languageLabel(t, written);
  const title = t("programme:translations.page.title", { activity: dutch.title, language });
  return (
    <Page title={title} robots="noindex" wide>
      <div class="wrap section stack--lg">
        <BackLink href={backHref}>{t("programme:translations.page.back")}</BackLink>
        <ErrorSummary errors={errors} />
        <h1>{title}</h1>
        <p class="lead">{t("programme:translations.page.lead", { language })}</p>
        <Form class="stack--lg">
          <FormKey value={formKey} />
          {textNames
            .filter((name) => hasSomething(props, name))
            .map((name) => (
              <div class="card cols cols--7-5">
                <DutchBeside {...props} name={name} />
                <WrittenText {...props} name={name} />
              </div>
            ))}
          <p class="muted">{t("programme:translations.page.empty")}</p>
          <p>
            <SubmitButton>{t("programme:translations.page.save")}</SubmitButton>
          </p>
        </Form>
      </div>
    </Page>
  );
}

/** What is gone from the Dutch can still be taken out of the translation. */
function hasSomething({ dutch, translation }: TranslationPageProps, name: TextName): boolean {
  return !isEmptyText(dutch[name]) || (translation !== null && !isEmptyText(translation.texts[name]));
}

const isLong: readonly TextName[] = ["description", "expect"];

function WrittenText({ t, written, typed, errors, name }: TranslationPageProps & { name: TextName }) {
  const error = errors[name];
  const describedBy = [name === "expect" && "expect-hint", error && `${name}-fout`].filter(Boolean).join(" ");
  const value = [typed[name] ?? ""].flat().join("\n");
  return (
    <div>
      <label for={name}>{`${t(`programme:translations.field.${name}`)} (${languageLabel(t, written)})`}</label>
      {name === "expect" && (
        <span class="hint" id="expect-hint">
          {t("programme:translations.expectHint")}
        </span>
      )}
      {error && (
        <span class="fout" id={`${name}-fout`}>
          {error}
        </span>
      )}
      <textarea
        id={name}
        name={name}
        rows={isLong.includes(name) ? 8 : 3}
        lang={written}
        dir={directionOf(written)}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
      >
        {value}
      </textarea>
    </div>
  );
}
