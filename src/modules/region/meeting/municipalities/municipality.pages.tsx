// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Page, type TextLink } from "#platform/ui";
import { type GroupCode, groups } from "../../map/activities.ts";
import { type CellLine, CellsInWords } from "../in-words.pages.tsx";
import type { MunicipalityRole } from "./roles.ts";

export type BlockInWords = { group: GroupCode; name: string; href: string; cells: CellLine[] };

type MunicipalityPageProps = {
  t: T;
  name: string;
  blocks: BlockInWords[];
  roles: { role: MunicipalityRole; lines: { words: string; saidBy: string; day: string }[] }[];
  neighbourhoodsHref: string | null;
  back: TextLink;
};

/** One column of the map, in words, and what the municipality did. */
export function MunicipalityPage({ t, name, blocks, roles, neighbourhoodsHref, back }: MunicipalityPageProps) {
  return (
    <Page title={t("region:meeting.municipality.title", { name })} back={back}>
      <h1>{t("region:meeting.municipality.title", { name })}</h1>
      <p class="lead">{t("region:meeting.municipality.lead")}</p>
      {neighbourhoodsHref && (
        <p>
          <a href={neighbourhoodsHref}>{t("region:meeting.municipality.neighbourhoods", { name })}</a>
        </p>
      )}
      {groups.map(({ code }) => (
        <section class="stack" aria-labelledby={`h-${code}`}>
          <h2 id={`h-${code}`}>{`${code}. ${t(`region:map.group.${code}`)}`}</h2>
          {blocks
            .filter(({ group }) => group === code)
            .map((block) => (
              <OneBlock t={t} {...block} />
            ))}
        </section>
      ))}
      <Roles t={t} name={name} roles={roles} />
    </Page>
  );
}

function OneBlock({ t, name, href, cells }: { t: T } & BlockInWords) {
  return (
    <section class="card stack">
      <h3>
        <a href={href}>{name}</a>
      </h3>
      <CellsInWords t={t} lines={cells} />
    </section>
  );
}

function Roles({ t, name, roles }: Pick<MunicipalityPageProps, "t" | "name" | "roles">) {
  return (
    <section class="stack" aria-labelledby="h-gemeente">
      <h2 id="h-gemeente">{t("region:meeting.municipality.roles")}</h2>
      <p>{t("region:meeting.municipality.rolesText", { name })}</p>
      {roles.map(({ role, lines }) => (
        <section class="card stack--sm">
          <h3>{t(`region:meeting.roles.${role}.label`)}</h3>
          <p class="muted">{t(`region:meeting.roles.${role}.hint`)}</p>
          {lines.length > 0 && (
            <ul class="stack--sm" role="list">
              {lines.map(({ words, saidBy, day }) => (
                <li>
                  <p>{words}</p>
                  <p class="small muted">{t("region:meeting.municipality.by", { day, name: saidBy })}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}
