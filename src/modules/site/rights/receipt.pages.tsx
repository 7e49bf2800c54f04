// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { LinkButton, Page } from "#platform/ui";
import type { ReceiptWords } from "./receipt.ts";

export function ReceiptPage({
  t,
  words,
  address,
  homeHref,
}: {
  t: T;
  words: ReceiptWords;
  address: string;
  homeHref: string;
}) {
  return (
    <Page title={words.title} robots="noindex">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.number}</p>
        <p>{words.day}</p>
        <Lines heading={t("site:rights.receipt.erased")} lines={words.erased} />
        {words.erased.length === 0 && <p>{t("site:rights.receipt.nothing")}</p>}
        <Lines heading={t("site:rights.receipt.remaining")} lines={words.remaining} />
        {words.notes.map((note) => (
          <p>{note}</p>
        ))}
        <p class="row niet-printen">
          <LinkButton href={`${address}/bewijs.txt`} icon="file-text">
            {t("site:rights.receipt.download")}
          </LinkButton>
          <a href={homeHref}>{t("site:rights.receipt.home")}</a>
        </p>
      </div>
    </Page>
  );
}

function Lines({ heading, lines }: { heading: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
