// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "#platform/clock";
import { inLanguage, typedField } from "#platform/http";
import { Form, FormKey, Notice, SubmitButton, TextArea } from "#platform/ui";
import { ArrangingPage, type Common, type FormProps } from "../arranging.pages.tsx";
import type { AgreedRecord, Agreement } from "./agreed-record.ts";
import type { Line } from "./register.ts";
import { Lines } from "./written-down.pages.tsx";

type AgreeingPageProps = Common & FormProps & { lines: Line[]; agreement: Agreement; agreed: AgreedRecord | null };

/** A coordinator confirms for the house what is written down; the moment makes it a version. */
export function AgreeingPage({ t, language, lines, agreement, agreed, formKey, ...sent }: AgreeingPageProps) {
  const day = agreed ? formatDate(agreed.agreedOn, language) : "";
  return (
    <ArrangingPage
      errors={sent.errors}
      title={t("site:rights.agreeing.title")}
      lead={t("site:rights.agreeing.lead")}
      back={{ path: "/beheer/bewaren", label: t("site:rights.keeping.title") }}
    >
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
          {...typedField(sent, "ownTextNl")}
          label={t("site:rights.agreeing.ownNl")}
          hint={t("site:rights.agreeing.ownHint")}
          rows={8}
        />
        <TextArea {...typedField(sent, "ownTextEn")} label={t("site:rights.agreeing.ownEn")} rows={6} />
        <p>
          <SubmitButton>{t("site:rights.agreeing.agree")}</SubmitButton>
        </p>
      </Form>
    </ArrangingPage>
  );
}
