// SPDX-License-Identifier: EUPL-1.2

import type { Municipality } from "#modules/network";
import { formatDate } from "#platform/clock";
import { type AppContext, inLanguage, newFormKey, page, type Sent, statusOf, todayOf } from "#platform/http";
import { listOwnMunicipalities } from "../../columns/columns.queries.ts";
import { findDesk, findOrganizations, type Line, listLines } from "./line.queries.ts";
import { municipalityNews, TeamMunicipalitiesPage, TeamMunicipalityPage } from "./team-municipality.pages.tsx";

const path = "/team/regio/gemeenten";

export async function showTeamMunicipalities(c: AppContext): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const own = await listOwnMunicipalities(db, centre.regionId);
  const view = (
    <TeamMunicipalitiesPage
      t={t}
      municipalities={own.map(({ code, name }) => ({ label: name, href: inLanguage(language, `${path}/${code}`) }))}
      startHref={inLanguage(language, "/team/regio/beginnen")}
      back={{ href: inLanguage(language, "/team/regio"), label: t("region:meeting.back") }}
    />
  );
  return page(c, view);
}

export async function showTeamMunicipality(c: AppContext, { code, name }: Municipality, sent: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const own = inLanguage(language, `${path}/${code}`);
  const words = c.req.query("zoek") ?? "";
  const [lines, desk, found] = await Promise.all([
    listLines(db, centre.regionId, code),
    findDesk(db, centre.regionId, code),
    findOrganizations(db, centre.regionId, words),
  ]);
  const view = (
    <TeamMunicipalityPage
      {...sent}
      t={t}
      news={municipalityNews.find((one) => one === c.req.query("gedaan"))}
      name={name}
      today={todayOf(c)}
      lines={lines.map((line) => shownLine(c, line, `${own}/regels/${line.id}`))}
      desk={desk && { name: desk.name, keeperHref: inLanguage(language, `/team/wegwijzer/organisaties/${desk.id}`) }}
      words={words}
      found={found}
      formKey={newFormKey()}
      hrefs={{
        self: own,
        write: `${own}/regels`,
        desk: `${own}/loket`,
        noDesk: `${own}/loket/weg`,
        page: inLanguage(language, `/regio/gemeente/${code}`),
      }}
      back={{ href: inLanguage(language, path), label: t("region:meeting.municipality.team") }}
    />
  );
  return page(c, view, statusOf(sent.errors));
}

export function shownLine(c: AppContext, { role, doneOn, words, saidBy, takenBackAt }: Line, at: string) {
  return {
    ...{ role, words, saidBy },
    day: formatDate(doneOn, c.var.language),
    isTakenBack: takenBackAt !== null,
    takeBackHref: `${at}/terug`,
    putBackHref: `${at}/weer`,
  };
}
