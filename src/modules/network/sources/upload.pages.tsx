// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  LinkButton,
  Page,
  Select,
  SubmitButton,
  TextField,
} from "#platform/ui";
import type { Preview } from "./preview.ts";
import { PreviewRows } from "./preview-rows.pages.tsx";

type UploadPageProps = {
  t: T;
  formKey: string;
  errors: FieldErrors;
  megabytes: number;
  /** Of which source this is the newest file; null for one that is not here yet. */
  source: { id: string; name: string } | null;
  links: { back: string; template: string };
};

export function UploadPage({ t, formKey, errors, megabytes, source, links }: UploadPageProps) {
  return (
    <Page title={t("network:sources.upload.title")} robots="noindex">
      <BackLink href={links.back}>{source?.name ?? t("network:sources.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("network:sources.upload.title")}</h1>
      <p class="lead">{t("network:sources.upload.lead")}</p>
      {source && <p>{t("network:sources.upload.again", { name: source.name })}</p>}
      <Form enctype="multipart/form-data" class="card stack">
        <FormKey value={formKey} />
        <div>
          <label for="file">{t("network:sources.upload.file")}</label>
          <span class="hint" id="file-hint">
            {t("network:sources.upload.fileHint", { megabytes })}
          </span>
          {errors.file && (
            <span class="fout" id="file-fout">
              {errors.file}
            </span>
          )}
          <input
            id="file"
            name="file"
            type="file"
            multiple
            accept=".json,.ndjson,.jsonl,.csv,.txt,.zip,application/json,text/csv,application/zip"
            aria-describedby={errors.file ? "file-hint file-fout" : "file-hint"}
            aria-invalid={errors.file ? true : undefined}
          />
        </div>
        <p>
          <SubmitButton>{t("network:sources.new.look")}</SubmitButton>
        </p>
      </Form>
      <section class="stack" aria-labelledby="h-lijst">
        <h2 id="h-lijst">{t("network:sources.upload.list")}</h2>
        <p>{t("network:sources.upload.listText")}</p>
        <p>
          <LinkButton href={links.template} icon="download">
            {t("network:sources.upload.template")}
          </LinkButton>
        </p>
      </section>
    </Page>
  );
}

type UploadPreviewProps = {
  t: T;
  formKey: string;
  errors: FieldErrors;
  fileName: string;
  /** Null when nothing in it could be read as it is now. */
  preview: Preview | null;
  problem: string | null;
  columns: { index: number; heading: string; chosen: string }[];
  options: { value: string; label: string }[];
  /** Null when the file is a newer one of a source that is here. */
  nameOfNew: string | null;
  links: { back: string };
};

/** What each column was taken for, and what would come in; both can be changed before anything does. */
export function UploadPreviewPage(props: UploadPreviewProps) {
  const { t, formKey, errors, fileName, preview, problem, columns, nameOfNew, links } = props;
  return (
    <Page title={t("network:sources.upload.previewTitle")} robots="noindex">
      <BackLink href={links.back}>{t("network:sources.upload.title")}</BackLink>
      <ErrorSummary errors={problem ? { ...errors, "column-0": problem } : errors} />
      <h1>{t("network:sources.upload.previewTitle")}</h1>
      <p class="lead">{t("network:sources.upload.previewLead", { file: fileName })}</p>
      {preview && <PreviewRows t={t} preview={preview} hasMore={false} />}
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        {columns.length > 0 && <Columns {...props} />}
        {nameOfNew !== null && (
          <TextField
            name="name"
            label={t("network:sources.field.name")}
            hint={t("network:sources.field.nameHint")}
            value={nameOfNew}
            error={errors.name}
            maxlength={120}
            short
          />
        )}
        <div class="knoppen">
          {preview && (
            <SubmitButton name="step" value="accept">
              {t("network:sources.new.yes")}
            </SubmitButton>
          )}
          {columns.length > 0 && (
            <SubmitButton name="step" value="columns" kind="second">
              {t("network:sources.upload.columnsAgain")}
            </SubmitButton>
          )}
          <SubmitButton name="step" value="remove" kind="quiet">
            {t("network:sources.upload.remove")}
          </SubmitButton>
        </div>
      </Form>
    </Page>
  );
}

function Columns({ t, columns, options }: UploadPreviewProps) {
  return (
    <fieldset class="stack">
      <legend>{t("network:sources.upload.columns")}</legend>
      {columns.map(({ index, heading, chosen }) => (
        <Select
          name={`column-${index}`}
          label={heading || t("network:sources.upload.columnNumber", { number: index + 1 })}
          value={chosen}
          options={options}
          short
        />
      ))}
    </fieldset>
  );
}
