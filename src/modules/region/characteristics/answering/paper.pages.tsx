// SPDX-License-Identifier: EUPL-1.2

import type { T } from "#platform/i18n";
import { BackLink, Page, QrCode, type QrSquares } from "#platform/ui";
import { type AskedGroup, faces } from "../face.ts";
import { FaceMark } from "../face-mark.pages.tsx";
import type { Statement } from "../rounds/round.queries.ts";
import { faceInWords, statementInWords } from "../words.ts";

type PaperPageProps = {
  t: T;
  name: string;
  closesOn: string;
  groups: readonly AskedGroup[];
  statements: readonly Statement[];
  backHref: string;
  address: string;
  qr: QrSquares;
};

/** The same questions on paper, to be typed over at the desk. */
export function PaperPage({ t, name, closesOn, groups, statements, backHref, address, qr }: PaperPageProps) {
  return (
    <Page title={t("region:characteristics.paper.title")} robots="noindex">
      <BackLink href={backHref}>{t("region:characteristics.paper.back")}</BackLink>
      <p class="niet-printen">{t("region:characteristics.paper.print")}</p>
      <article class="spanblad vraagblad">
        <header class="spanblad__kop">
          <p class="spanblad__huis">{name}</p>
          <h1>{t("region:characteristics.title")}</h1>
          <p>{t("region:characteristics.paper.lead", { date: closesOn })}</p>
          <p>
            {t("region:characteristics.paper.who")}{" "}
            {groups.map((group) => (
              <span class="vraagblad__vak">{t(`region:characteristics.groupYou.${group}`)}</span>
            ))}
          </p>
        </header>
        {statements.map((statement, index) => (
          <section aria-labelledby={`h-${statement.place}`}>
            <h2 id={`h-${statement.place}`}>
              {index + 1}. {statementInWords(t, statement)}
            </h2>
            <PaperFaces t={t} />
          </section>
        ))}
        <section class="spanblad__bron">
          <h2>{t("region:characteristics.missing.lead")}</h2>
          <p class="vraagblad__lijn" />
          <p class="vraagblad__lijn" />
        </section>
        <section class="spanblad__bron">
          <h2>{t("region:characteristics.paper.story")}</h2>
          <p class="vraagblad__lijn" />
          <p class="vraagblad__lijn" />
          <p>
            <span class="vraagblad__vak">{t("region:characteristics.step.may")}</span>
          </p>
        </section>
        <footer class="spanblad__bron vraagblad__voet">
          <QrCode squares={qr} label={t("region:characteristics.paper.qr")} />
          <p class="feit">{t("region:characteristics.paper.online", { address })}</p>
        </footer>
      </article>
    </Page>
  );
}

function PaperFaces({ t }: { t: T }) {
  return (
    <ul class="vraagblad__gezichten" role="list">
      {faces.map((face) => (
        <li>
          <FaceMark face={face} />
          <span>{faceInWords(t, face)}</span>
        </li>
      ))}
    </ul>
  );
}
