// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Page } from "#platform/ui";
import type { CommitmentState } from "../tables.ts";
import { commitmentStates } from "./commitment.form.ts";
import type { CommitmentLine } from "./commitment-line.ts";
import { CommitmentLines } from "./commitment-lines.pages.tsx";

type CommitmentsPageProps = { t: T; lines: readonly CommitmentLine[]; backHref: string };

/** Everything that was agreed on in the region, for everybody. */
export function CommitmentsPage({ t, lines, backHref }: CommitmentsPageProps) {
  return (
    <Page title={t("region:cells.commitment.title")}>
      <BackLink href={backHref}>{t("region:cells.toMap")}</BackLink>
      <h1>{t("region:cells.commitment.title")}</h1>
      <p class="lead">{t("region:cells.commitment.lead")}</p>
      {lines.length === 0 ? (
        <EmptyState title={t("region:cells.commitment.none")}>
          <p>{t("region:cells.commitment.noneText")}</p>
        </EmptyState>
      ) : (
        commitmentStates.map((state) => <InState t={t} state={state} lines={lines} />)
      )}
    </Page>
  );
}

function InState({ t, state, lines }: { t: T; state: CommitmentState; lines: readonly CommitmentLine[] }) {
  const own = lines.filter((line) => line.state === state);
  if (own.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`h-${state}`}>
      <h2 id={`h-${state}`}>{t(`region:cells.commitment.states.${state}`)}</h2>
      <div class="card">
        <CommitmentLines t={t} lines={own} />
      </div>
    </section>
  );
}
