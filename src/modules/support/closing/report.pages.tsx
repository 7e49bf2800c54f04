// SPDX-License-Identifier: EUPL-1.2
import { nameOf, writerLine } from "../following/seen.ts";
import type { Pieces, Version } from "../following/written.ts";
import type { Walking } from "../paths/letter.ts";
import { linesOf } from "../paths/text-lines.tsx";
import { type ClosingPoint, closingPoints, partOf, type Teller, tellers } from "./points.ts";

type ReportProps = Walking & { pieces: Pieces };

/** What either told, apart; a point that stayed empty is not there. */
export function Report({ pieces, ...seen }: ReportProps) {
  return (
    <>
      {tellers.map((teller) => {
        const written = closingPoints.filter((point) => pieces[partOf(teller, point)]?.words);
        if (written.length === 0) return null;
        return (
          <section class="card brief" aria-labelledby={`h-${teller}`}>
            <h2 id={`h-${teller}`}>{tellerTitle(seen, teller)}</h2>
            {written.map((point) => (
              <div class="brief__deel">
                <h3>{pointLabel(seen, teller, point)}</h3>
                <Said {...seen} piece={pieces[partOf(teller, point)]} />
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

function Said({ piece, ...seen }: Walking & { piece: Version | undefined }) {
  if (!piece) return null;
  return (
    <>
      <p class="brief__tekst">{linesOf(piece.words)}</p>
      <p class="small muted">{writerLine(seen, piece)}</p>
    </>
  );
}

/** "Verteld door Wilg" */
export function tellerTitle(seen: Walking, teller: Teller): string {
  return seen.t("support:closing.toldBy", { name: nameOf(seen, teller === "peer" ? "peer" : "holder") });
}

/** In the I-form of whoever tells it. */
export function pointLabel({ t }: Pick<Walking, "t">, teller: Teller, point: ClosingPoint): string {
  return t(`support:closing.points.${teller}.${point}`);
}
