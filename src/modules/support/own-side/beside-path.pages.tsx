// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { RoundTableNotice } from "../round-tables/path-table.pages.tsx";
import type { BesidePath } from "./beside-path.queries.ts";
import { HandingOverNotice } from "./other-peer.pages.tsx";

/** At the head of the path page: what waits for the yes of the one whose path it is, and nothing when nothing does. */
export function WaitingForYes({ t, base, beside }: { t: T; base: string; beside: BesidePath }) {
  return (
    <>
      <HandingOverNotice t={t} base={base} open={beside.handingOver} />
      <RoundTableNotice t={t} base={base} tables={beside.tables} />
    </>
  );
}
