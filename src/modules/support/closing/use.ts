// SPDX-License-Identifier: EUPL-1.2
import type { WalkingSide } from "../following/tables.ts";
import type { Pieces, Version } from "../following/written.ts";
import type { Yes } from "./closing.queries.ts";
import { closingPoints, partOf, tellerOf, tellers } from "./points.ts";

/** Everything that stands in the report now, the person's part in front. */
export function piecesOfReport(pieces: Pieces): Version[] {
  return tellers
    .flatMap((teller) => closingPoints.map((point) => pieces[partOf(teller, point)]))
    .filter((piece) => piece !== undefined && piece.words !== "")
    .map((piece) => piece as Version);
}

/** About which pieces either is asked: whose path it is about all of it, who walked along about their own part. */
export function askedAbout(side: WalkingSide, report: readonly Version[]): Version[] {
  return side === "holder" ? [...report] : report.filter(({ part }) => tellerOf(part) === "peer");
}

/** Both say yes to what the peer worker told; to what the person told their own yes is enough. */
export function mayBeUsed({ id, part }: Pick<Version, "id" | "part">, yeses: readonly Yes[]): boolean {
  const needed: WalkingSide[] = tellerOf(part) === "peer" ? ["holder", "peer"] : ["holder"];
  return needed.every((side) => yeses.some((yes) => yes.writtenId === id && yes.side === side));
}
