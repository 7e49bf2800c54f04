// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { csvLine, csvMark } from "#platform/feeds";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  limit,
  limited,
  may,
  notFound,
  personalHeaders,
  personalPage,
  securityHeaders,
  todayOf,
  withAsker,
} from "#platform/http";
import { readLinkToken } from "#platform/links";
import { writeXlsx } from "#platform/xlsx";
import { type FixedDocument, type FixedTable, readDocument, tablesOf } from "./document.ts";
import { noteOpened } from "./giving.commands.ts";
import { findLink, type OpenedLink } from "./giving.queries.ts";
import { DocumentFile, OverPage, ReaderPage, UnknownLinkPage } from "./reader.pages.tsx";
import { findRelease, type Release } from "./release.queries.ts";
import { readerPath } from "./release-links.ts";

const path = "/vrijgegeven/:token";
const fetching = limited(limit({ what: "released-file", most: 120, perMinutes: 10, per: "link" }));

type Opened = { link: OpenedLink; release: Release; document: FixedDocument; hash: string };

/** For whom a house released something: exactly that, as a page and as files, and nothing else of the house. */
export const releaseReaderRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await behindLink(c, showDocument))
  .get(`${path}/document`, may(anyone), fetching, async (c) => await behindLink(c, sendDocument))
  .get(`${path}/tabel/:name`, may(anyone), fetching, async (c) => await behindLink(c, sendTable));

async function behindLink(c: AppContext, answer: (c: AppContext, opened: Opened) => Promise<Response>) {
  const { db, centre, installation, t, language } = c.var;
  const token = readLinkToken(installation.keys, c.req.param("token") ?? "");
  const link = token?.kind === "release" ? await findLink(db, centre.id, token.id) : undefined;
  const release = link && (await findRelease(db, centre.id, link.releaseId));
  if (!link || !release?.content || !release.hash) return personalPage(c, <UnknownLinkPage t={t} />, 404);
  const state = overSince(link, release, todayOf(c));
  if (state) return personalPage(c, <OverPage t={t} language={language} title={release.title} state={state} />);
  return await answer(c, { link, release, document: readDocument(release.content), hash: release.hash });
}

function overSince({ withdrawnOn, expiresOn }: OpenedLink, release: Release, today: string) {
  if (release.withdrawnOn) {
    return { kind: "withdrawn" as const, day: release.withdrawnOn, reason: release.withdrawnReason ?? "" };
  }
  if (withdrawnOn) return { kind: "linkWithdrawn" as const, day: withdrawnOn };
  return expiresOn < today ? { kind: "expired" as const, day: expiresOn } : null;
}

async function showDocument(c: AppContext, { link, release, document, hash }: Opened): Promise<Response> {
  const { t, language, installation } = c.var;
  if (link.openedOn === null) await withAsker(c, async (trx) => await noteOpened(trx, link.id, todayOf(c)));
  const view = (
    <ReaderPage
      t={t}
      language={language}
      document={document}
      hash={hash}
      expiresOn={link.expiresOn}
      hasNext={release.nextReleasedOn !== null}
      path={inLanguage(language, readerPath(installation.keys, link.id))}
    />
  );
  return personalPage(c, view);
}

async function sendDocument(c: AppContext, { document, hash }: Opened): Promise<Response> {
  const response = personalPage(
    c,
    <DocumentFile t={c.var.t} language={c.var.language} document={document} hash={hash} />,
  );
  response.headers.set("content-disposition", 'attachment; filename="document.html"');
  return response;
}

/** "2.csv" is the second table of the document. */
async function sendTable(c: AppContext, { document }: Opened): Promise<Response> {
  const [number, kind] = (c.req.param("name") ?? "").split(".");
  const table = tablesOf(document)[Number(number) - 1] ?? notFound();
  if (kind === "csv") return sendFile(`tabel-${number}.csv`, "text/csv; charset=utf-8", writeCsv(table));
  if (kind !== "xlsx") return notFound();
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return sendFile(`tabel-${number}.xlsx`, type, await writeBook(table));
}

function sendFile(name: string, type: string, content: string | Blob): Response {
  const disposition = { "content-type": type, "content-disposition": `attachment; filename="${name}"` };
  return new Response(content, { headers: { ...securityHeaders, ...personalHeaders, ...disposition } });
}

function writeCsv({ columns, rows }: FixedTable): string {
  return csvMark + [columns, ...rows].map(csvLine).join("");
}

async function writeBook({ caption, columns, rows }: FixedTable): Promise<Blob> {
  const sheet = { name: sheetName(caption), columns: columns.map((heading) => ({ heading, width: 24 })) };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of writeXlsx(sheet, inOnePortion(rows))) pieces.push(piece.slice());
  return new Blob(pieces);
}

async function* inOnePortion(rows: FixedTable["rows"]) {
  yield rows.map((cells) => cells.map((cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell)));
}

/** Without the signs that a sheet cannot have in its name, nor more than 31. */
function sheetName(caption: string): string {
  return caption.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31);
}
