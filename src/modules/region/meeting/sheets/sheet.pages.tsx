// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Page, type TextLink } from "#platform/ui";
import { groups } from "../../map/activities.ts";
import { CellMark } from "../../map/cell-mark.pages.tsx";
import type { CellsToShow } from "../../map/shown-cells.ts";
import type { Column } from "../sheet-columns.queries.ts";

export type CommitmentOnSheet = { what: string; about: string | null; who: string; day: string };

type SheetPageProps = {
  t: T;
  title: string;
  day: string;
  /** The columns of each sheet of paper. */
  sheets: Column[][];
  map: CellsToShow;
  commitments: CommitmentOnSheet[];
  back: TextLink;
};

/** The whole map with what was agreed beside it: on a table in a meeting, A3. */
export function SheetPage(props: SheetPageProps) {
  const { t, title, sheets, back } = props;
  return (
    <Page title={t("region:meeting.sheet.title")} wide robots="noindex">
      <div class="wrap section stack regio-blad__vooraf">
        <p>
          <a class="terug" href={back.href}>
            {back.label}
          </a>
        </p>
        <h1>{t("region:meeting.sheet.title")}</h1>
        <p class="lead">{t("region:meeting.sheet.lead")}</p>
        {sheets.length === 0 && <EmptyState title={t("region:meeting.noColumns")} />}
      </div>
      {sheets.map((columns, at) => (
        <section class="wrap regio-blad" aria-label={title}>
          <SheetHead {...props} at={at} />
          <SheetTable {...props} columns={columns} />
          {at === 0 && <Commitments {...props} />}
        </section>
      ))}
    </Page>
  );
}

function SheetHead({ t, title, day, sheets, at }: SheetPageProps & { at: number }) {
  return (
    <div class="regio-blad__kop">
      <h2>{t("region:meeting.sheet.heading", { region: title || t("region:meeting.sheet.ourRegion") })}</h2>
      <p class="small muted">
        {t("region:meeting.sheet.day", { day })}
        {sheets.length > 1 && ` ${t("region:meeting.sheet.of", { at: at + 1, of: sheets.length })}`}
      </p>
    </div>
  );
}

function SheetTable({ t, map, columns }: SheetPageProps & { columns: Column[] }) {
  return (
    <section class="scroll" tabindex={0} aria-label={t("region:meeting.sheet.table")}>
      <table class="regio-blad__tabel">
        <thead>
          <tr>
            <th scope="col">{t("region:meeting.paper.activity")}</th>
            {columns.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        {groups.flatMap(({ code: group, blocks }) =>
          blocks.map(({ code, activities }) => (
            <tbody>
              <tr class="regio-blad__blok">
                <th scope="rowgroup" colspan={columns.length + 1}>
                  {`${group}. ${t(`region:map.block.${code}`)}`}
                </th>
              </tr>
              {activities.map((activity) => (
                <tr>
                  <th scope="row">{t(`region:map.activity.${activity}`)}</th>
                  {columns.map(({ place }) => (
                    <td>
                      <CellMark t={t} state={map({ place, activity }).state} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          )),
        )}
      </table>
    </section>
  );
}

function Commitments({ t, commitments }: SheetPageProps) {
  return (
    <aside class="regio-blad__naast stack--sm" aria-labelledby="h-afspraken">
      <h3 id="h-afspraken">{t("region:meeting.block.commitments")}</h3>
      {commitments.length === 0 && <p>{t("region:meeting.sheet.nothingAgreed")}</p>}
      <ul role="list">
        {commitments.map(({ what, about, who, day }) => (
          <li>
            <b>{what}</b>
            {about && <span>{about}</span>}
            <span>{t("region:meeting.block.by", { who, day })}</span>
          </li>
        ))}
      </ul>
      <div class="regio-regels regio-regels--papier" aria-hidden="true">
        <h3>{t("region:meeting.sheet.today")}</h3>
        {Array.from({ length: 14 }, () => (
          <hr />
        ))}
      </div>
    </aside>
  );
}
