// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { LinkButton, Notice, Page } from "#platform/ui";
import { ReleasedDocument } from "./document.pages.tsx";
import { type FixedDocument, tablesOf } from "./document.ts";

type ReaderPageProps = {
  t: T;
  language: Language;
  document: FixedDocument;
  hash: string;
  expiresOn: string;
  hasNext: boolean;
  /** Of this very page. */
  path: string;
};

/** For whom it was released: exactly this document, and it as files. */
export function ReaderPage(props: ReaderPageProps) {
  const { t, language, document, expiresOn, hasNext, path } = props;
  return (
    <Page title={document.title} robots="noindex">
      {hasNext && <Notice>{t("region:releases.reader.next")}</Notice>}
      <ReleasedDocument {...props} />
      <section class="stack niet-printen" aria-labelledby="h-bewaren">
        <h2 id="h-bewaren">{t("region:releases.reader.keep")}</h2>
        <p>{t("region:releases.reader.until", { day: formatDate(expiresOn, language), house: document.house })}</p>
        <ul>
          <li>
            <a href={`${path}/document`}>{t("region:releases.reader.html")}</a>
          </li>
          {tablesOf(document).map(({ caption }, index) => (
            <li>
              {caption}: <a href={`${path}/tabel/${index + 1}.csv`}>CSV</a> <span aria-hidden="true">·</span>{" "}
              <a href={`${path}/tabel/${index + 1}.xlsx`}>{t("region:releases.reader.sheet")}</a>
            </li>
          ))}
        </ul>
        <p class="muted">{t("region:releases.reader.counted")}</p>
      </section>
    </Page>
  );
}

type OverPageProps = {
  t: T;
  language: Language;
  title: string;
  state: { kind: "withdrawn"; day: string; reason: string } | { kind: "linkWithdrawn" | "expired"; day: string };
};

/** The link was real, and opens the document no more. */
export function OverPage({ t, language, title, state }: OverPageProps) {
  return (
    <Page title={t("region:releases.over.title")} robots="noindex">
      <h1>{t("region:releases.over.title")}</h1>
      <p class="lead">{t(`region:releases.over.${state.kind}`, { title, day: formatDate(state.day, language) })}</p>
      {state.kind === "withdrawn" && <p>{t("region:releases.over.reason", { reason: state.reason })}</p>}
      <p>{t("region:releases.over.ask")}</p>
    </Page>
  );
}

/** A link that this house never gave. */
export function UnknownLinkPage({ t }: { t: T }) {
  return (
    <Page title={t("region:releases.unknown.title")} robots="noindex">
      <h1>{t("region:releases.unknown.title")}</h1>
      <p class="lead">{t("region:releases.unknown.text")}</p>
      <p>
        <LinkButton href="/">{t("region:releases.unknown.home")}</LinkButton>
      </p>
    </Page>
  );
}

/** As a file: whole by itself, without anything of ours around it. */
export function DocumentFile({ t, language, document, hash }: Omit<ReaderPageProps, "expiresOn" | "hasNext" | "path">) {
  return (
    <html lang={document.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{document.title}</title>
      </head>
      <body>
        <main>
          <ReleasedDocument t={t} language={language} document={document} hash={hash} />
        </main>
      </body>
    </html>
  );
}
