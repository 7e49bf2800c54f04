// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Page } from "#platform/ui";
import { lifeDomains, questionColumns } from "../reference.ts";

/** The empty form; nothing of anybody stands on it. */
export const paperAddress = "/traject/leeg-blad";
const blocks = [1, 2, 3];

/** For whoever likes to write by hand first: the ten domains to choose from, and room for three of them. */
export function PaperForm({ t }: { t: T }) {
  return (
    <article class="stack--lg padblad">
      <header class="stack--sm">
        <h1>{t("support:paths.paper.title")}</h1>
        <p class="lead">{t("support:paths.paper.lead")}</p>
      </header>
      <section class="stack--sm" aria-labelledby="h-waarover">
        <h2 id="h-waarover">{t("support:paths.paper.which")}</h2>
        <ul role="list" class="padblad__keuze">
          {lifeDomains.map((domain) => (
            <li class="vraagblad__vak">{t(`support:domain.${domain}`)}</li>
          ))}
        </ul>
      </section>
      {blocks.map((block) => (
        <section class="padblad__blok" aria-labelledby={`h-blok-${block}`}>
          <h2 id={`h-blok-${block}`}>{t("support:paths.paper.block", { number: block })}</h2>
          {questionColumns.map((column) => (
            <div>
              <h3>{t(`support:paths.column.${column}`)}</h3>
              <div class="schrijfvak" />
            </div>
          ))}
        </section>
      ))}
      <p class="small muted">{t("support:paths.paper.yours")}</p>
    </article>
  );
}

export function PaperFormPage({ t }: { t: T }) {
  return (
    <Page title={t("support:paths.paper.title")} robots="noindex">
      <p class="niet-printen">{t("support:paths.paper.print")}</p>
      <PaperForm t={t} />
    </Page>
  );
}
