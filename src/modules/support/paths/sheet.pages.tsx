// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { BackLink, Page } from "#platform/ui";
import type { Commitment } from "../following/commitment.ts";
import { CommitmentList } from "../following/commitments.pages.tsx";
import type { LifeDomain } from "../reference.ts";
import { WrittenBy } from "./domain.pages.tsx";
import { titleOf } from "./letter.pages.tsx";
import type { DatedWords, Walking } from "./letter.ts";
import { PaperForm, paperAddress } from "./paper-form.pages.tsx";
import { questions } from "./parts.ts";
import { linesOf } from "./text-lines.tsx";

type SheetPageProps = Walking & {
  words: readonly DatedWords[];
  domains: readonly LifeDomain[];
  commitments: readonly Commitment[];
};

/** To take along on paper: what stands there, or where nothing does the form to fill in by hand. */
export function SheetPage(props: SheetPageProps) {
  const { t, language, base, domains, holder, peer, today } = props;
  const paper = inLanguage(language, paperAddress);
  return (
    <Page title={t("support:paths.sheet.title")} robots="noindex">
      <BackLink href={base}>{titleOf(props)}</BackLink>
      <p class="niet-printen">
        {t("support:paths.sheet.print")} <a href={paper}>{t("support:paths.sheet.empty")}</a>
      </p>
      {domains.length === 0 ? (
        <PaperForm t={t} />
      ) : (
        <article class="stack--lg padblad">
          <header class="stack--sm">
            <h1>{t("support:paths.sheet.title")}</h1>
            <p>{t("support:paths.sheet.of", { holder, peer, day: formatDate(today, language) })}</p>
          </header>
          {domains.map((domain) => (
            <Domain {...props} domain={domain} />
          ))}
          <p class="small muted">{t("support:paths.sheet.yours")}</p>
        </article>
      )}
    </Page>
  );
}

function Domain({ domain, ...props }: SheetPageProps & { domain: LifeDomain }) {
  const { t, language, words, commitments } = props;
  const agreed = commitments.filter((one) => one.domain === domain);
  return (
    <section class="brief" aria-labelledby={`h-${domain}`}>
      <h2 id={`h-${domain}`}>{t(`support:domain.${domain}`)}</h2>
      {questions.map((column) => {
        const piece = words.find((one) => one.domain === domain && one.column === column && one.words !== "");
        if (!piece) return null;
        return (
          <div class="brief__deel">
            <h3>{t(`support:paths.column.${column}`)}</h3>
            <p>{linesOf(piece.words)}</p>
            <p>
              <WrittenBy t={t} language={language} piece={piece} />
            </p>
          </div>
        );
      })}
      {agreed.length > 0 && (
        <div class="brief__deel">
          <h3>{t("support:paths.column.agreements")}</h3>
          <CommitmentList {...props} commitments={agreed} />
        </div>
      )}
    </section>
  );
}
