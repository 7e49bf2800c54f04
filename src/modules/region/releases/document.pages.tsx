// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { Facts, Table } from "#platform/ui";
import { type FixedContent, type FixedDocument, hashInGroups } from "./document.ts";

type DocumentProps = { t: T; language: Language; document: FixedDocument; hash: string };

/** What was released, to the letter; the same wherever it is read. */
export function ReleasedDocument({ t, language, document, hash }: DocumentProps) {
  const { house, title, forWhom, from, until, version, whatChanged, releasedOn, parts } = document;
  const day = (of: string) => formatDate(of, language);
  const period = t("region:releases.period", { from: day(from), until: day(until) });
  return (
    <article class="vrijgave stack--lg" lang={document.language}>
      <header class="stack--sm">
        <p class="vrijgave__huis">{house}</p>
        <h1>{title}</h1>
        <Facts
          facts={[
            { label: t("region:releases.document.forWhom"), value: forWhom },
            { label: t("region:releases.document.about"), value: period },
            { label: t("region:releases.document.releasedOn"), value: day(releasedOn) },
            ...(version > 1
              ? [{ label: t("region:releases.document.version"), value: `${version}`, detail: whatChanged }]
              : []),
          ]}
        />
      </header>
      {parts.map((part, index) => (
        <section class="stack" aria-labelledby={`h-deel-${index}`}>
          <h2 id={`h-deel-${index}`}>{part.heading}</h2>
          <Content content={part} id={`deel-${index}`} />
        </section>
      ))}
      <footer class="vrijgave__slot">
        <p>{t("region:releases.document.fixed", { house })}</p>
        <p>
          {t("region:releases.document.hash")} <span class="code">{hashInGroups(hash)}</span>
        </p>
      </footer>
    </article>
  );
}

export function Content({ content, id }: { content: FixedContent; id: string }) {
  return (
    <>
      {content.paragraphs.map((paragraph) => (
        <p>{linesOf(paragraph)}</p>
      ))}
      {content.tables.map(({ caption, columns, rows }, index) => (
        <Table id={`${id}-${index}`} caption={caption} columns={columns} rows={rows} />
      ))}
    </>
  );
}

function linesOf(text: string) {
  return text.split("\n").map((line, index) => (index === 0 ? line : [<br />, line]));
}
