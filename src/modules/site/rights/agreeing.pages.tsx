// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "#platform/clock";
import { inLanguage, type TypedValues, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  TextArea,
} from "#platform/ui";
import type { AgreedRecord, Agreement } from "./agreed-record.ts";
import type { Line } from "./register.ts";
import { Lines } from "./written-down.pages.tsx";

type AgreeingPageProps = {
  t: T;
  language: Language;
  lines: Line[];
  agreement: Agreement;
  agreed: AgreedRecord | null;
  formKey: string;
  typed: TypedValues;
  errors: FieldErrors;
};

/** A coordinator confirms for the house what is written down; the moment makes it a version. */
export function AgreeingPage({ t, language, lines, agreement, agreed, formKey, typed, errors }: AgreeingPageProps) {
  const day = agreed ? formatDate(agreed.agreedOn, language) : "";
  return (
    <Page title={t("site:rights.agreeing.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      <BackLink href={inLanguage(language, "/beheer/bewaren")}>{t("site:rights.keeping.title")}</BackLink>
      <h1>{t("site:rights.agreeing.title")}</h1>
      <p class="lead">{t("site:rights.agreeing.lead")}</p>
      <Notice kind={agreement === "same" ? "good" : "note"}>
        {t(`site:rights.agreeing.state.${agreement}`, { version: agreed?.version ?? 0, day })}
      </Notice>
      <p>
        <a href={inLanguage(language, "/wat-wij-opschrijven")}>{t("site:rights.agreeing.look")}</a>
      </p>
      <h2>{t("site:rights.page.what")}</h2>
      <Lines lines={lines} />
      <Form class="card stack breed" labelledBy="h-afspreken">
        <h2 id="h-afspreken">{t("site:rights.agreeing.own")}</h2>
        <p>{t("site:pages.howToWrite")}</p>
        <FormKey value={formKey} />
        <TextArea
          name="ownTextNl"
          label={t("site:rights.agreeing.ownNl")}
          hint={t("site:rights.agreeing.ownHint")}
          value={typedText(typed, "ownTextNl")}
          error={errors.ownTextNl}
          rows={8}
        />
        <TextArea
          name="ownTextEn"
          label={t("site:rights.agreeing.ownEn")}
          value={typedText(typed, "ownTextEn")}
          error={errors.ownTextEn}
          rows={6}
        />
        <p>
          <SubmitButton>{t("site:rights.agreeing.agree")}</SubmitButton>
        </p>
      </Form>
    </Page>
  );
}
