// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  askedId,
  limit,
  limited,
  may,
  notFound,
  readForm,
  withAsker,
} from "#platform/http";
import { keepTheDirectory } from "../permissions.ts";
import { sentFiles } from "./sent-files.ts";
import { addFileSource } from "./source.commands.ts";
import { chosenColumns, previewForm, uploadForm } from "./source.form.ts";
import { sourceHref, sourcesPath } from "./source.views.tsx";
import { workOnSource } from "./take-in.ts";
import { acceptUpload, chooseColumns, keepUpload, removeUpload } from "./upload.commands.ts";
import { findUpload, type Upload } from "./upload.queries.ts";
import { askedSourceOfFiles, showUpload, showUploadPreview } from "./upload.views.tsx";
import { welfareTemplateCsv } from "./welfare/welfare-template.ts";

const path = `${sourcesPath}/bestand`;
const sending = limited(limit({ what: "send-directory", most: 60, perMinutes: 60, per: "person" }));
const whileWaitingMs = 6000;

/** Files that people send: first a preview, in which each column can be changed, then a yes. */
export const uploadRoutes = new Hono<AppEnv>()
  .get(path, may(keepTheDirectory), async (c) => await showUpload(c))
  .get(`${path}/voorbeeld.csv`, may(keepTheDirectory), (c) =>
    c.body(welfareTemplateCsv(), 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="hulp-en-steun.csv"',
    }),
  )
  .post(path, may(keepTheDirectory), sending, async (c) => {
    const form = await readForm(c, uploadForm);
    const sent = await sentFiles(c);
    if (!form.ok) return await showUpload(c, form.errors);
    if ("problem" in sent) return await showUpload(c, { file: sent.problem });
    const sourceId = (await askedSourceOfFiles(c))?.id ?? null;
    const upload = { ...sent, ...form.value, regionId: c.var.centre.regionId, sourceId };
    const id = await withAsker(c, async (trx) => await keepUpload(trx, upload, c.var.now()));
    return c.redirect(sourceHref(c, `/bestand/${id ?? notFound()}`), 303);
  })
  .get(`${path}/:id`, may(keepTheDirectory), async (c) => {
    const upload = await askedUpload(c);
    return upload.isAccepted && upload.sourceId ? toSource(c, upload.sourceId) : showUploadPreview(c, upload);
  })
  .post(`${path}/:id`, may(keepTheDirectory), sending, async (c) => {
    const upload = await askedUpload(c);
    if (upload.isAccepted && upload.sourceId) return toSource(c, upload.sourceId);
    const form = await readForm(c, previewForm);
    if (!form.ok) return showUploadPreview(c, upload, form.errors);
    const columns = chosenColumns(form.typed);
    const { step, name, formKey } = form.value;
    if (step === "remove") {
      await withAsker(c, async (trx) => await removeUpload(trx, upload.id));
      return c.redirect(sourceHref(c, "/bestand"), 303);
    }
    if (Object.keys(columns).length > 0)
      await withAsker(c, async (trx) => await chooseColumns(trx, upload.id, columns));
    if (step === "columns") return c.redirect(sourceHref(c, `/bestand/${upload.id}`), 303);
    return await accept(c, upload, { name: name || upload.name, formKey });
  });

async function accept(c: AppContext, upload: Upload, facts: { name: string; formKey: string }): Promise<Response> {
  const { centre, now, installation, actor } = c.var;
  const sourceId = await withAsker(c, async (trx) => {
    const id = upload.sourceId ?? (await addFileSource(trx, centre.regionId, facts, now()));
    await acceptUpload(trx, upload.id, id, now());
    return id;
  });
  const how = await workOnSource(installation, actor, sourceId, whileWaitingMs);
  return toSource(c, sourceId, how === "done" ? "" : "?bezig");
}

async function askedUpload(c: AppContext): Promise<Upload> {
  return (await findUpload(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

function toSource(c: AppContext, id: string, query = ""): Response {
  return c.redirect(sourceHref(c, `/${id}${query}`), 303);
}
