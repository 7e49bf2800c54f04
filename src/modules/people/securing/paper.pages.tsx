// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { LinkButton, Notice, Page, QrCode, type QrSquares } from "#platform/ui";

type PaperProps = { t: T; centreName: string; back: { label: string; href: string } };

/** Ten codes. Only the frame is printed, and no name stands on it. */
export function CardPage({ t, codes, ...paper }: PaperProps & { codes: string[] }) {
  return (
    <ShownOnce t={t} title={t("people:securing.paper.card")} {...paper}>
      <p>{t("people:securing.paper.cardLead")}</p>
      <ol class="codekaart" aria-label={t("people:securing.paper.codes")}>
        {codes.map((code) => (
          <li>
            <b class="ltr">{code}</b>
          </li>
        ))}
      </ol>
      <p class="briefje__voet">{t("people:securing.paper.cardFoot")}</p>
    </ShownOnce>
  );
}

type SheetProps = PaperProps & { code: string; address: string; squares: QrSquares };

/** A long code and the same as a picture. No name stands on it. */
export function SheetPage({ t, code, address, squares, ...paper }: SheetProps) {
  return (
    <ShownOnce t={t} title={t("people:securing.paper.sheet")} {...paper}>
      <div class="briefje__link">
        <QrCode squares={squares} label={t("people:securing.paper.sheetQr")} />
        <div>
          <p>{t("people:securing.paper.sheetScan")}</p>
          <p>{t("people:securing.paper.sheetType", { address })}</p>
        </div>
      </div>
      <p>
        <b class="ltr inlogcode">{code}</b>
      </p>
      <p class="briefje__voet">{t("people:securing.paper.sheetFoot")}</p>
    </ShownOnce>
  );
}

export function DoorCodePage({ t, code, ...paper }: PaperProps & { code: string }) {
  return (
    <ShownOnce t={t} title={t("people:securing.paper.door")} {...paper}>
      <p>
        <b class="ltr briefje__code">{code}</b>
      </p>
      <p class="briefje__voet">{t("people:securing.paper.doorLead")}</p>
    </ShownOnce>
  );
}

type ShownOnceProps = PaperProps & { title: string; children: ComponentChildren };

function ShownOnce({ t, centreName, title, back, children }: ShownOnceProps) {
  return (
    <Page title={title} robots="noindex">
      <div class="stack niet-printen">
        <h1>{title}</h1>
        <Notice>
          <p>{t("people:securing.paper.once")}</p>
        </Notice>
        <p>{t("people:securing.paper.howToPrint")}</p>
      </div>
      <section class="briefje" aria-labelledby="h-briefje">
        <p class="briefje__huis">{centreName}</p>
        <h2 id="h-briefje">{title}</h2>
        {children}
      </section>
      <p class="niet-printen">
        <LinkButton href={back.href}>{back.label}</LinkButton>
      </p>
    </Page>
  );
}
