// SPDX-License-Identifier: EUPL-1.2
import { decodeBytes } from "#platform/csv";
import { type AppContext, newFormKey, personalPage, readId, statusOf } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { previewOf } from "./preview.ts";
import { readRecords } from "./reading/read-records.ts";
import { mostMegabytes } from "./sent-files.ts";
import { findSource } from "./source.queries.ts";
import { sourceHref } from "./source.views.tsx";
import { problemInWords } from "./source-words.ts";
import { UploadPage, UploadPreviewPage } from "./upload.pages.tsx";
import type { Upload } from "./upload.queries.ts";
import { openSheet } from "./welfare/read-welfare.ts";
import { welfareColumnNames } from "./welfare/welfare-columns.ts";

/** Of which source this is a newer file, when the address says so and it is one of files. */
export async function askedSourceOfFiles(c: AppContext) {
  const id = readId(c.req.query("bron"));
  const source = id ? await findSource(c.var.db, c.var.centre.regionId, id) : null;
  return source?.kind === "file" ? source : null;
}

export async function showUpload(c: AppContext, errors: FieldErrors = {}): Promise<Response> {
  const source = await askedSourceOfFiles(c);
  const links = {
    back: sourceHref(c, source ? `/${source.id}` : ""),
    template: sourceHref(c, "/bestand/voorbeeld.csv"),
  };
  const view = (
    <UploadPage
      t={c.var.t}
      formKey={newFormKey()}
      errors={errors}
      megabytes={mostMegabytes}
      source={source}
      links={links}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

export function showUploadPreview(c: AppContext, upload: Upload, errors: FieldErrors = {}): Response {
  const { t } = c.var;
  const reading = readRecords([{ name: upload.name, bytes: upload.content }], {
    sourceId: "preview",
    columns: upload.columns,
  });
  const isSheet = reading.refused === "noNameColumn" || (reading.refused === null && reading.form === "welfare");
  const sheet = isSheet ? openSheet(decodeBytes(upload.content), upload.columns) : null;
  const view = (
    <UploadPreviewPage
      t={t}
      formKey={newFormKey()}
      errors={errors}
      fileName={upload.name}
      preview={reading.refused ? null : previewOf(reading.records)}
      problem={reading.refused ? problemInWords(reading.refused, null, t) : null}
      columns={(sheet?.headings ?? []).map((heading, index) => ({
        index,
        heading,
        chosen: sheet?.columns[index] ?? "",
      }))}
      options={[
        { value: "", label: t("network:sources.column.none") },
        ...welfareColumnNames.map((name) => ({ value: name, label: t(`network:sources.column.${name}`) })),
      ]}
      nameOfNew={upload.sourceId === null ? upload.name.replace(/\.[a-z]+$/i, "") : null}
      links={{ back: sourceHref(c, "/bestand") }}
    />
  );
  return personalPage(c, view, statusOf(errors));
}
