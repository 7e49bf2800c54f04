// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { BackLink, Icon, Page } from "#platform/ui";
import { nameOf } from "../following/seen.ts";
import type { Pieces } from "../following/written.ts";
import type { Walking } from "../paths/letter.ts";
import { closingPoints, pointOf, tellerOf, tellers } from "./points.ts";
import { pointLabel, Report, tellerTitle } from "./report.pages.tsx";
import { piecesOfReport } from "./use.ts";

type ClosingSheetPageProps = Walking & {
  pieces: Pieces;
  /** Where a code on paper opens one's own page. */
  desk: string;
};

/** For on paper: filled with what was told, or with room to write where nothing was. */
export function ClosingSheetPage(props: ClosingSheetPageProps) {
  const { t, language, base, path, pieces } = props;
  const isEmpty = Object.keys(pieces).length === 0;
  const title = t("support:closing.sheet.title", { name: nameOf(props, "holder"), peer: nameOf(props, "peer") });
  return (
    <Page title={title} robots="noindex">
      <p class="niet-printen">
        <BackLink href={`${base}/afronden`}>{t("support:closing.back")}</BackLink>
      </p>
      <h1>{title}</h1>
      <p>
        {t(path.endedOn ? "support:closing.sheet.fromUntil" : "support:closing.sheet.from", {
          from: formatDate(path.beganOn, language),
          until: path.endedOn ? formatDate(path.endedOn, language) : "",
        })}
      </p>
      {isEmpty ? <EmptySheet {...props} /> : <Report {...props} pieces={pieces} />}
      {!isEmpty && <MayBeUsed {...props} />}
      {path.keptUntil && <p>{t("support:closing.keptUntil", { day: formatDate(path.keptUntil, language) })}</p>}
      <p class="feit feit--hoog niet-printen">
        <Icon name="printer" />
        <span>{t("support:closing.sheet.how")}</span>
      </p>
    </Page>
  );
}

/** A tick on paper is no yes yet: whose path it is says it, also at the desk. */
function MayBeUsed({ pieces, desk, ...seen }: ClosingSheetPageProps) {
  const { t } = seen;
  const name = nameOf(seen, "holder");
  const told = piecesOfReport(pieces).map(({ part }) => {
    const teller = tellerOf(part);
    return `${tellerTitle(seen, teller)}: ${pointLabel(seen, teller, pointOf(part))}`;
  });
  return (
    <section class="stack--sm" aria-labelledby="h-gebruiken">
      <h2 id="h-gebruiken">{t("support:closing.sheet.use.title")}</h2>
      <p>{t("support:closing.sheet.use.text", { name })}</p>
      <ul role="list">
        {told.map((label) => (
          <li>
            <span aria-hidden="true">☐ </span>
            {label}
          </li>
        ))}
      </ul>
      <p>{t("support:closing.desk", { name, address: desk })}</p>
    </section>
  );
}

function EmptySheet(seen: Walking) {
  return (
    <>
      {tellers.map((teller) => (
        <section class="card brief" aria-labelledby={`h-${teller}`}>
          <h2 id={`h-${teller}`}>{tellerTitle(seen, teller)}</h2>
          {closingPoints.map((point) => (
            <div class="brief__deel">
              <h3>{pointLabel(seen, teller, point)}</h3>
              <div class="schrijfvak" />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
