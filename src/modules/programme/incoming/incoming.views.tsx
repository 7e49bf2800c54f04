// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { type AppContext, inLanguage, newFormKey, personalPage } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { activityListHref, teamActivityHref } from "../activities/team-links.ts";
import { readFile } from "./bring-in-file.ts";
import { BringInPage, ProgressPage } from "./incoming.pages.tsx";
import { decideRecords } from "./incoming.queries.ts";
import type { IncomingFile } from "./incoming-file.queries.ts";
import { PreviewPage, type PreviewPageProps } from "./preview.pages.tsx";
import { previewOf } from "./preview.ts";
import { defaultLimits } from "./reading/agenda-reading.ts";
import { ReportPage } from "./report.pages.tsx";
import { reportInWords } from "./report-words.ts";

export function showBringIn(c: AppContext, errors: FieldErrors = {}, status = 200): Response {
  const links = {
    list: linksOf(c).list,
    template: inLanguage(c.var.language, "/team/binnenhalen/voorbeeld.csv"),
    sources: inLanguage(c.var.language, "/beheer/bronnen"),
  };
  const megabytes = defaultLimits.maxBytes / 1024 / 1024;
  const view = <BringInPage t={c.var.t} links={links} formKey={newFormKey()} errors={errors} megabytes={megabytes} />;
  return personalPage(c, view, status);
}

/** The preview, how far it is, or what came of it. */
export async function showFile(c: AppContext, file: IncomingFile): Promise<Response> {
  const { report, appliedAt, fileName } = file;
  const { t, language } = c.var;
  if (!report) return await showPreview(c, file);
  if (appliedAt) {
    const words = reportInWords(report, { t, language });
    return personalPage(c, <ReportPage t={t} fileName={fileName} words={words} links={linksOf(c)} />);
  }
  const links = { self: inLanguage(language, `/team/binnenhalen/${file.id}`) };
  return personalPage(c, <ProgressPage t={t} links={links} done={report.outcomes.length} total={report.total} />);
}

export async function showPreview(
  c: AppContext,
  file: IncomingFile,
  sent: Pick<PreviewPageProps, "errors" | "typed"> = { errors: {}, typed: null },
  status = 200,
): Promise<Response> {
  const { t, language, centre, db } = c.var;
  const { here, ...reading } = await readFile(c.var.installation, file);
  const reader = { t, language, today: localToday(c.var.now(), centre.timeZone) };
  const preview = previewOf(reading, await decideRecords(db, reading.records, here), here, reader);
  const links = { ...linksOf(c), removal: inLanguage(language, `/team/binnenhalen/${file.id}/verwijdering`) };
  const view = <PreviewPage t={t} fileName={file.fileName} preview={preview} links={links} {...sent} />;
  return personalPage(c, view, status);
}

function linksOf({ var: { language } }: AppContext) {
  return {
    list: activityListHref(language),
    bringIn: inLanguage(language, "/team/binnenhalen"),
    activity: (activityId: string) => teamActivityHref(language, activityId),
    dates: (activityId: string) => teamActivityHref(language, activityId, "/datums"),
  };
}
