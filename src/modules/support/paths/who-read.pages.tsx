// SPDX-License-Identifier: EUPL-1.2
import { ReadingLines, type readingsByDay } from "#modules/people";
import { BackLink, EmptyState, Page } from "#platform/ui";
import { titleOf } from "./letter.pages.tsx";
import type { Walking } from "./letter.ts";

type WhoReadPathPageProps = Walking & { days: ReturnType<typeof readingsByDay> };

/** Who opened this path, besides whose it is. */
export function WhoReadPathPage(props: WhoReadPathPageProps) {
  const { t, base, days, peer } = props;
  return (
    <Page title={t("support:paths.whoRead.title")} robots="noindex">
      <BackLink href={base}>{titleOf(props)}</BackLink>
      <div class="stack--sm">
        <h1>{t("support:paths.whoRead.title")}</h1>
        <p class="lead">{t("support:paths.whoRead.lead", { peer })}</p>
      </div>
      {days.length === 0 && <EmptyState title={t("support:paths.whoRead.nobody")} />}
      {days.map(({ day, readings }, at) => (
        <section class="stack--sm" aria-labelledby={`h-dag-${at}`}>
          <h2 id={`h-dag-${at}`}>{day}</h2>
          <ReadingLines t={t} readings={readings} />
        </section>
      ))}
      <p class="muted">{t("support:paths.whoRead.kept")}</p>
    </Page>
  );
}
