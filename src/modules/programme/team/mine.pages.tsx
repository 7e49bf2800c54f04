// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Page, type TextLink } from "#platform/ui";
import { DatesOfDay, type TodaysDate } from "./date-of-day.pages.tsx";
import { PickUp, QuickLinks } from "./team-today.pages.tsx";

type MyDatesPageProps = {
  t: T;
  /** From today on, the next first. */
  ahead: TodaysDate[];
  /** Of the last week, the latest first. */
  past: TodaysDate[];
  pickUp: TextLink[];
  quickLinks: TextLink[];
};

export function MyDatesPage({ t, ahead, past, pickUp, quickLinks }: MyDatesPageProps) {
  return (
    <Page title={t("programme:team.mine.title")} robots="noindex">
      <div class="stack--sm">
        <h1>{t("programme:team.mine.title")}</h1>
        <p class="lead">{t("programme:team.mine.lead")}</p>
      </div>
      {ahead.length === 0 ? (
        <EmptyState title={t("programme:team.mine.nothing")}>
          <p>{t("programme:team.mine.nothingText")}</p>
        </EmptyState>
      ) : (
        <DatesOfDay t={t} dates={ahead} heading="h2" brief />
      )}
      <PickUp t={t} links={pickUp} />
      {past.length > 0 && (
        <section class="stack" aria-labelledby="h-geweest">
          <h2 id="h-geweest">{t("programme:team.mine.past")}</h2>
          <DatesOfDay t={t} dates={past} heading="h3" brief />
        </section>
      )}
      <QuickLinks t={t} links={quickLinks} />
    </Page>
  );
}
