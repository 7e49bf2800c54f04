// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { EmptyState, Notice } from "#platform/ui";
import type { TeamMatchView } from "./load-team-match.ts";
import { Proposals } from "./proposals.pages.tsx";

type TeamMatchProps = Sent & {
  t: T;
  language: Language;
  /** Where the team reads this request. */
  base: string;
  match: TeamMatchView;
  formKey: string;
};

/** For whoever looks along because they were asked to: the same proposals as the one who asked sees. */
export function TeamMatch({ t, language, base, match, formKey }: TeamMatchProps) {
  const { open, proposals, refused } = match;
  return (
    <section class="stack" aria-labelledby="h-samen">
      <h2 id="h-samen">{t("support:matching.teamPart.title")}</h2>
      {refused && <Notice kind="problem">{t(`support:matching.refused.${refused}`)}</Notice>}
      {open && (
        <p>{t("support:matching.teamPart.asked", { name: open.peerName, day: formatDate(open.day, language) })}</p>
      )}
      {!open && proposals.length > 0 && (
        <>
          <p>{t("support:matching.teamPart.text")}</p>
          <Proposals
            t={t}
            language={language}
            proposals={proposals}
            action={`${base}/koppeling`}
            formKey={formKey}
            ask={t("support:matching.teamPart.ask")}
          />
        </>
      )}
      {!open && proposals.length === 0 && (
        <EmptyState title={t("support:matching.nobody.title")}>
          <p>{t("support:matching.teamPart.nobody")}</p>
        </EmptyState>
      )}
    </section>
  );
}
