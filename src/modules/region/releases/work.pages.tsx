// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { EmptyState, ErrorSummary, Facts, type FieldErrors, LinkButton, Notice, Page } from "#platform/ui";
import { PartCards } from "./part-cards.pages.tsx";
import type { Release, Whole } from "./release.queries.ts";
import type { Refusal, Stage } from "./release.ts";
import { teamPath } from "./release-links.ts";
import type { ReleasePart } from "./release-part.ts";
import { AddParts, NextStep, ThrowAway } from "./steps.pages.tsx";
import { WordCards } from "./word-cards.pages.tsx";

export type WorkPageProps = {
  t: T;
  language: Language;
  today: string;
  personId: string;
  mayPrepare: boolean;
  release: Release;
  standing: Whole;
  stage: Stage;
  known: readonly ReleasePart[];
  refused?: Refusal | undefined;
  errors: FieldErrors;
  newKey: () => string;
  /** Where this document is worked on. */
  path: string;
};

/** One document on its way: what is in it, what was said of it, and what can happen next. */
export function WorkPage(props: WorkPageProps) {
  const { t, language, release, refused, errors, stage, standing } = props;
  const mayChange = props.mayPrepare && ["writing", "reading", "answering"].includes(stage);
  return (
    <Page
      title={t("region:releases.work.title")}
      robots="noindex"
      back={{ href: inLanguage(language, teamPath), label: t("region:releases.title") }}
    >
      <ErrorSummary errors={errors} />
      {refused && <Notice kind="problem">{t(`region:releases.refused.${refused}`)}</Notice>}
      <h1>{release.title}</h1>
      <About {...props} mayChange={mayChange} />
      <NextStep {...props} mayChange={mayChange} />
      <section class="stack" aria-labelledby="h-delen">
        <h2 id="h-delen">{t("region:releases.work.parts")}</h2>
        {standing.parts.length > 0 ? (
          <PartCards {...props} mayChange={mayChange} />
        ) : (
          <EmptyState title={t("region:releases.work.noParts")}>
            <p>{t("region:releases.work.noPartsText")}</p>
          </EmptyState>
        )}
      </section>
      {mayChange && <AddParts {...props} />}
      <WordCards {...props} />
      {mayChange && <ThrowAway {...props} />}
    </Page>
  );
}

function About({ t, language, release, path, mayChange }: WorkPageProps & { mayChange: boolean }) {
  const { forWhom, periodFrom, periodUntil, version, whatChanged } = release;
  const period = { from: formatDate(periodFrom, language), until: formatDate(periodUntil, language) };
  return (
    <>
      <Facts
        facts={[
          { label: t("region:releases.document.forWhom"), value: forWhom },
          { label: t("region:releases.document.about"), value: t("region:releases.period", period) },
          ...(version > 1
            ? [
                {
                  label: t("region:releases.document.version"),
                  value: `${version}`,
                  detail: whatChanged || t("region:releases.work.sayWhatChanged"),
                },
              ]
            : []),
        ]}
      />
      {mayChange && (
        <p>
          <LinkButton href={`${path}/gegevens`}>{t("region:releases.work.rename")}</LinkButton>
        </p>
      )}
    </>
  );
}
