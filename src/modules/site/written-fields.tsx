// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { type FieldErrors, Fieldset, TextArea, TextField } from "#platform/ui";

type WrittenFieldsProps = { t: T; typed: TypedValues; errors: FieldErrors };

/** A title and a text in Dutch, and the same in English for whoever has it. */
export function WrittenFields({ t, ...given }: WrittenFieldsProps) {
  return (
    <>
      <Fieldset name="dutch" legend={t("site:pages.dutch")}>
        <InLanguage t={t} title="titleNl" body="bodyNl" rows={14} {...given} />
      </Fieldset>
      <Fieldset name="english" legend={t("site:pages.english")} hint={t("site:pages.englishHint")}>
        <InLanguage t={t} title="titleEn" body="bodyEn" rows={8} {...given} />
      </Fieldset>
    </>
  );
}

function InLanguage({
  t,
  typed,
  errors,
  title,
  body,
  rows,
}: WrittenFieldsProps & { title: string; body: string; rows: number }) {
  return (
    <div class="stack">
      <TextField
        name={title}
        label={t("site:pages.pageTitle")}
        value={typedText(typed, title)}
        error={errors[title]}
        maxlength={120}
      />
      <TextArea
        name={body}
        label={t("site:pages.text")}
        value={typedText(typed, body)}
        error={errors[body]}
        rows={rows}
      />
    </div>
  );
}
