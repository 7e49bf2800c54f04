// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Icon, Notice, Page } from "#platform/ui";
import type { ReadingsOfDay, ToldReading } from "./reading-words.ts";

type WhoReadPageProps = { t: T; days: ReadingsOfDay[]; links: { myPlace: string } };

/** Whoever it is about reads here who read along. */
export function WhoReadPage({ t, days, links }: WhoReadPageProps) {
  return (
    <Page title={t("people:reading.title")} robots="noindex">
      <BackLink href={links.myPlace}>{t("people:reading.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("people:reading.title")}</h1>
        <p class="lead">{t("people:reading.lead")}</p>
      </div>
      {days.some(({ readings }) => readings.some(({ reason }) => reason !== null)) && (
        <Notice>
          <p>{t("people:reading.openedInEmergency")}</p>
        </Notice>
      )}
      {days.length === 0 && (
        <EmptyState title={t("people:reading.nobody")}>
          <p>{t("people:reading.nobodyText")}</p>
        </EmptyState>
      )}
      <Days t={t} days={days} />
      <p class="feit feit--hoog">
        <Icon name="info" />
        <span>{t("people:reading.kept")}</span>
      </p>
    </Page>
  );
}

export function ReadingLines({ t, readings }: { t: T; readings: ToldReading[] }) {
  return (
    <ul role="list" class="stack--sm">
      {readings.map(({ text, reason }) => (
        <li>
          {text}
          {reason && (
            <>
              <br />
              {t("people:reading.reason", { reason })}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

type EmergenciesPageProps = { t: T; days: ReadingsOfDay[]; links: { team: string } };

/** Plainly what another coordinator opened: nothing here waits for a yes. */
export function EmergenciesPage({ t, days, links }: EmergenciesPageProps) {
  return (
    <Page title={t("people:reading.emergencies.title")} robots="noindex">
      <BackLink href={links.team}>{t("people:reading.emergencies.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("people:reading.emergencies.title")}</h1>
        <p class="lead">{t("people:reading.emergencies.lead")}</p>
      </div>
      {days.length === 0 && <EmptyState title={t("people:reading.emergencies.nothing")} />}
      <Days t={t} days={days} />
      <p class="muted">{t("people:reading.emergencies.told")}</p>
    </Page>
  );
}

function Days({ t, days }: { t: T; days: ReadingsOfDay[] }) {
  return (
    <>
      {days.map(({ day, readings }, at) => (
        <section class="stack--sm" aria-labelledby={`h-dag-${at}`}>
          <h2 id={`h-dag-${at}`}>{day}</h2>
          <ReadingLines t={t} readings={readings} />
        </section>
      ))}
    </>
  );
}
