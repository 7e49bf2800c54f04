// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  EmptyState,
  ErrorSummary,
  Form,
  FormGuard,
  Notice,
  Page,
  Select,
  SubmitButton,
  TextField,
  type TextLink,
} from "#platform/ui";
import { payers } from "./securing.form.ts";

type SecuringPageProps = Sent & { t: T; what: string; organization: string; back: TextLink; isGuarded: boolean };

/** Until when one organization can go on with one thing, and which kind of payer carries it. */
export function SecuringPage({ t, what, organization, back, isGuarded, typed, errors }: SecuringPageProps) {
  const sent = { typed, errors };
  return (
    <Page title={t("region:map.securing.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("region:map.securing.title")}</h1>
      <p class="lead">{t("region:map.securing.about", { what, organization })}</p>
      <Form class="card stack--lg">
        <TextField
          {...typedField(sent, "untilOn")}
          label={t("region:map.securing.untilOn")}
          hint={t("region:map.securing.untilHint")}
          type="date"
          short
        />
        <Select
          name="payer"
          label={t("region:map.securing.payer")}
          hint={t("region:map.securing.payerHint")}
          error={errors.payer}
          value={typedText(typed, "payer") || "unknown"}
          options={payers.map((payer) => ({ value: payer, label: t(`region:map.payer.${payer}`) }))}
        />
        <p class="muted">{t("region:map.securing.shown")}</p>
        {isGuarded && <FormGuard />}
        <SubmitButton>{t("region:map.securing.save")}</SubmitButton>
      </Form>
    </Page>
  );
}

export function SecuredNotice({ t }: { t: T }) {
  return (
    <Notice kind="good">
      <p>{t("region:map.securing.saved")}</p>
    </Notice>
  );
}

type DoingsPageProps = {
  t: T;
  organization: string;
  isSaved: boolean;
  doings: readonly (TextLink & { words: string })[];
  back: TextLink;
};

/** What an organization does here, each with a way to say how sure it is. */
export function DoingsPage({ t, organization, isSaved, doings, back }: DoingsPageProps) {
  return (
    <Page title={t("region:map.securing.listTitle")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      {isSaved && <SecuredNotice t={t} />}
      <h1>{t("region:map.securing.listTitle")}</h1>
      <p class="lead">{t("region:map.securing.listLead", { organization })}</p>
      {doings.length === 0 ? (
        <EmptyState title={t("region:map.securing.nothing")}>
          <p>{t("region:map.securing.nothingText")}</p>
        </EmptyState>
      ) : (
        <ul class="lijn" role="list">
          {doings.map(({ href, label, words }) => (
            <li>
              <a href={href}>{label}</a>
              <br />
              <span class="muted">{words}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
