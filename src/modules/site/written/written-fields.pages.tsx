// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { Fieldset, TextArea, TextField } from "#platform/ui";

type WrittenFieldsProps = Sent & { t: T };

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
      <TextField {...typedField({ typed, errors }, title)} label={t("site:pages.pageTitle")} maxlength={120} />
      <TextArea {...typedField({ typed, errors }, body)} label={t("site:pages.text")} rows={rows} />
    </div>
  );
}
