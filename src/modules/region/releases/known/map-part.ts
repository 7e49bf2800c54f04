// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { blocks } from "../../map/activities.ts";
import { findDrawing } from "../../map/drawing.queries.ts";
import { loadCellsToShow } from "../../map/shown-cells.ts";
import type { ReleasePart } from "../release-part.ts";
import { findOwnColumn } from "./own-column.queries.ts";

/** Of the municipality of this house, as the map showed it on that day. */
export const mapPart: ReleasePart = {
  name: "map",
  label: "region:releases.known.map.label",
  hint: "region:releases.known.map.hint",
  part: "region",
  async prepare(trx, asked) {
    const { t, regionId, today, language } = asked;
    const column = await findOwnColumn(trx, asked);
    if (!column || !(await findDrawing(trx, regionId))) return null;
    const cells = await loadCellsToShow(trx, regionId, { places: [column.code], filter: {}, today });
    const rows = blocks.flatMap(({ code, activities }) =>
      activities.map((activity) => [
        t(`region:map.activity.${activity}`),
        t(`region:map.state.${cells({ place: column.code, activity }).state}`),
        t(`region:map.block.${code}`),
      ]),
    );
    return {
      paragraphs: [t("region:releases.known.map.text", { day: formatDate(today, language), place: column.name })],
      tables: [
        {
          caption: t("region:releases.known.map.caption", { place: column.name }),
          columns: (["activity", "state", "block"] as const).map((name) => t(`region:releases.known.map.${name}`)),
          rows,
        },
      ],
    };
  },
};
