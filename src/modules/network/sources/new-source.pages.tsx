// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  Page,
  Select,
  SubmitButton,
  TextField,
} from "#platform/ui";
import type { Preview } from "./preview.ts";
import { PreviewRows } from "./preview-rows.pages.tsx";
import { everyDays } from "./source.ts";

type NewSourceProps = {
  t: T;
  formKey: string;
  typed: TypedValues;
  errors: FieldErrors;
  /** What stands at the address that was given; null before somebody gave one. */
  found: { preview: Preview; hasMore: boolean } | null;
  links: { back: string; file: string };
};

/** First the address, then what stands there, and only then a yes. */
export function NewSourcePage({ t, formKey, typed, errors, found, links }: NewSourceProps) {
  return (
    <Page title={t("network:sources.new.title")} robots="noindex">
      <BackLink href={links.back}>{t("network:sources.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("network:sources.new.title")}</h1>
      <p class="lead">{t("network:sources.new.lead")}</p>
      {found && <PreviewRows t={t} {...found} />}
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <TextField
          {...typedField({ typed, errors }, "address")}
          label={t("network:sources.field.address")}
          hint={t("network:sources.field.addressHint")}
        />
        <TextField
          {...typedField({ typed, errors }, "name")}
          label={t("network:sources.field.name")}
          hint={t("network:sources.field.nameHint")}
          maxlength={120}
          short
        />
        <Select
          name="everyDays"
          label={t("network:sources.field.everyDays")}
          error={errors.everyDays}
          value={typedText(typed, "everyDays") || "1"}
          options={everyDays.map((days) => ({ value: String(days), label: t(`network:sources.field.days.${days}`) }))}
          short
        />
        <div class="knoppen">
          {found && (
            <SubmitButton name="step" value="add">
              {t("network:sources.new.yes")}
            </SubmitButton>
          )}
          <SubmitButton name="step" value="look" kind={found ? "second" : "main"}>
            {t(found ? "network:sources.new.lookAgain" : "network:sources.new.look")}
          </SubmitButton>
        </div>
      </Form>
      <p>
        {t("network:sources.new.orFile")} <a href={links.file}>{t("network:sources.asFile")}</a>
      </p>
    </Page>
  );
}
