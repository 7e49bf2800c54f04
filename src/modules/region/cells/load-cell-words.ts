// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, todayOf } from "#platform/http";
import type { CellKey } from "../map/cell.ts";
import { listCommitmentsOfCell } from "./commitments/commitment.queries.ts";
import type { CommitmentLine } from "./commitments/commitment-line.ts";
import { commitmentLines } from "./commitments/commitments.views.tsx";
import { listShownParties } from "./doubles/double.queries.ts";
import { isFine } from "./doubles/double.ts";
import { type PartyLine, partyLine } from "./doubles/double-line.ts";
import { regionHref } from "./links.ts";
import { type SaidLine, saidLine } from "./sayings/said-line.ts";
import { listSayingsOf } from "./sayings/saying.queries.ts";

export type ShownWords = {
  /** Somebody says that it is otherwise than the map makes of it. */
  corrections: SaidLine[];
  coming: SaidLine[];
  remarks: SaidLine[];
  double: { parties: PartyLine[]; isFine: boolean } | null;
  commitments: CommitmentLine[];
  links: { say: string; commitments: string };
};

/** All that people say of one cell, as everybody may read it. */
export async function loadCellWords(c: AppContext, key: CellKey): Promise<ShownWords> {
  const { t, db, centre, language } = c.var;
  const { regionId } = centre;
  const sayings = await listSayingsOf(db, regionId, key);
  const lines = sayings.map((saying) => saidLine(t, language, todayOf(c), saying));
  const parties = await listShownParties(db, regionId, key);
  const query = new URLSearchParams({ plaats: key.place, activiteit: key.activity });
  return {
    corrections: lines.filter(({ kind }) => kind === "there" || kind === "missing"),
    coming: lines.filter(({ kind }) => kind === "coming"),
    remarks: lines.filter(({ kind }) => kind === "remark"),
    double:
      parties.length === 0
        ? null
        : {
            parties: parties.map((party) => partyLine(language, party)),
            isFine: isFine(parties.map(({ view }) => view)),
          },
    commitments: await commitmentLines(c, await listCommitmentsOfCell(db, regionId, key)),
    links: { say: inLanguage(language, `/team/regio/zeggen?${query}`), commitments: regionHref(c, "/afspraken") },
  };
}
