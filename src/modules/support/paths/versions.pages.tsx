// SPDX-License-Identifier: EUPL-1.2
import { AsideOf, BackLink, EmptyState, Form, Page, SubmitButton } from "#platform/ui";
import { lifeDomains } from "../reference.ts";
import { WrittenBy } from "./domain.pages.tsx";
import { titleOf } from "./letter.pages.tsx";
import type { DatedVersion, Walking } from "./letter.ts";
import { questions } from "./parts.ts";
import { wayToPutBack } from "./put-back.ts";
import { linesOf } from "./text-lines.tsx";
import { writtenLine } from "./written-line.ts";

type VersionsPageProps = Walking & { versions: readonly DatedVersion[] };

/** How everything read before: nothing that was written is ever changed, only followed. */
export function VersionsPage(props: VersionsPageProps) {
  const { t, base, versions } = props;
  const written = lifeDomains.filter((domain) => versions.some((one) => one.domain === domain));
  return (
    <Page title={t("support:paths.versions.title")} robots="noindex">
      <BackLink href={base}>{titleOf(props)}</BackLink>
      <div class="stack--sm">
        <h1>{t("support:paths.versions.title")}</h1>
        <p class="lead">{t("support:paths.versions.lead")}</p>
      </div>
      {written.length === 0 && <EmptyState title={t("support:paths.versions.nothing")} />}
      {written.map((domain) => (
        <section class="card brief" aria-labelledby={`h-${domain}`}>
          <h2 id={`h-${domain}`}>{t(`support:domain.${domain}`)}</h2>
          {questions.map((column) => (
            <Versions {...props} versions={versions.filter((one) => one.domain === domain && one.column === column)} />
          ))}
        </section>
      ))}
    </Page>
  );
}

/** The last one first: it is how it reads now. */
function Versions({ versions, ...props }: VersionsPageProps) {
  const { t, language } = props;
  const [first] = versions;
  if (!first) return null;
  const now = versions.at(-1)?.words;
  return (
    <div class="brief__deel">
      <h3>{t(`support:paths.column.${first.column}`)}</h3>
      <ol role="list" class="stack">
        {versions.toReversed().map((piece) => (
          <li class="stack--sm">
            <p>{piece.words === "" ? t("support:paths.versions.emptied") : linesOf(piece.words)}</p>
            <p>
              <WrittenBy t={t} language={language} piece={piece} />
            </p>
            {piece.words !== "" && piece.words !== now && <PutBack {...props} piece={piece} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function PutBack({ t, language, side, base, mayWrite, piece }: Walking & { piece: DatedVersion }) {
  if (!mayWrite || wayToPutBack(side, piece.writtenAs) === null) return null;
  return (
    <Form class="niet-printen" action={`${base}/eerder/${piece.id}/terug`}>
      <SubmitButton kind="quiet">
        {t("support:paths.versions.putBack")}
        <AsideOf>{writtenLine(t, language, piece)}</AsideOf>
      </SubmitButton>
    </Form>
  );
}
