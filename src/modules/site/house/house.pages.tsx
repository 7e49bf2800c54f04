// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, Icon, type IconName, Notice, Page } from "#platform/ui";

type HousePageProps = { t: T; language: Language; waiting: number; saved: boolean };

const sections = [
  { key: "open", parts: ["hours", "closedDays"] },
  { key: "tell", parts: ["front", "news", "pages", "searchWords", "screen"] },
  { key: "inside", parts: ["rooms", "people", "rubs", "partners", "sources", "outbox", "keeping"] },
] as const;

type Part = (typeof sections)[number]["parts"][number];

const parts: Record<Part, { path: string; icon: IconName }> = {
  hours: { path: "/team/huis/openingstijden", icon: "clock" },
  closedDays: { path: "/team/huis/dichte-dagen", icon: "calendar-x" },
  front: { path: "/team/huis/voorpagina", icon: "door-open" },
  pages: { path: "/team/paginas", icon: "file-text" },
  searchWords: { path: "/beheer/zoekwoorden", icon: "search" },
  news: { path: "/beheer/nieuws", icon: "bell" },
  screen: { path: "/beheer/scherm", icon: "eye" },
  rooms: { path: "/team/ruimtes", icon: "armchair" },
  people: { path: "/team/mensen", icon: "users" },
  rubs: { path: "/beheer/als-het-schuurt", icon: "message-circle" },
  partners: { path: "/team/huis/partners", icon: "building" },
  sources: { path: "/beheer/bronnen", icon: "calendar-plus" },
  outbox: { path: "/team/berichten", icon: "mail" },
  keeping: { path: "/beheer/bewaren", icon: "eraser" },
};

export function HousePage({ t, language, waiting, saved }: HousePageProps) {
  return (
    <Page title={t("site:house.title")} current="team" robots="noindex">
      {saved && <Notice kind="good">{t("site:house.saved")}</Notice>}
      <BackLink href={inLanguage(language, "/team")}>{t("site:toTeam")}</BackLink>
      <h1>{t("site:house.title")}</h1>
      <p class="lead">{t("site:house.lead")}</p>
      {sections.map(({ key, parts }) => (
        <section class="stack" aria-labelledby={`h-${key}`}>
          <h2 id={`h-${key}`}>{t(`site:house.sections.${key}`)}</h2>
          <div class="card">
            <ul class="lijn" role="list">
              {parts.map((part) => (
                <PartLink t={t} language={language} part={part} waiting={waiting} />
              ))}
            </ul>
          </div>
        </section>
      ))}
    </Page>
  );
}

function PartLink({ t, language, part, waiting }: { t: T; language: Language; part: Part; waiting: number }) {
  const { path, icon } = parts[part];
  const waits = part === "outbox" && waiting > 0;
  return (
    <li class="row row--vast">
      <Icon name={icon} />
      <div>
        <a href={inLanguage(language, path)}>{t(`site:house.${part}.title`)}</a>
        <p class="muted">
          {waits ? t("site:house.outbox.waitingCount", { count: waiting }) : t(`site:house.${part}.short`)}
        </p>
      </div>
    </li>
  );
}
