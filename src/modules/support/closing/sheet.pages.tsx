// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { BackLink, Icon, Page } from "#platform/ui";
import { nameOf } from "../following/seen.ts";
import type { Pieces } from "../following/written.ts";
import type { Walking } from "../paths/letter.ts";
import { closingPoints, tellers } from "./points.ts";
import { pointLabel, Report, tellerTitle } from "./report.pages.tsx";

/** For on paper: filled with what was told, or with room to write where nothing was. */
export function ClosingSheetPage(props: Walking & { pieces: Pieces }) {
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
      {path.keptUntil && <p>{t("support:closing.keptUntil", { day: formatDate(path.keptUntil, language) })}</p>}
      <p class="feit feit--hoog niet-printen">
        <Icon name="printer" />
        <span>{t("support:closing.sheet.how")}</span>
      </p>
    </Page>
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
