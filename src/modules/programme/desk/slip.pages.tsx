// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, LinkButton, Notice, Page, PhoneText, QrCode, type QrSquares } from "#platform/ui";
import type { Standing } from "../sign-ups/sign-up.ts";
import { standingTitle } from "../sign-ups/standing-words.ts";

export type SlipPageProps = {
  t: T;
  centre: { name: string; addressLines: string[]; phone: string | null };
  title: string;
  standing: Standing;
  when: string;
  where: string;
  isSeries: boolean;
  squares: QrSquares;
  /** "CDFH 3467", and where to type it: "lichthuis.example/code" */
  code: string | null;
  codeAddress: string;
  isNew: boolean;
  links: { desk: string; date: string; consent: string };
};

/** Of this page only the slip is printed. No name stands on it: whoever finds it learns nothing about anyone. */
export function SlipPage(props: SlipPageProps) {
  const { t, isNew, standing, links } = props;
  return (
    <Page title={t("programme:desk.slip.title")} robots="noindex">
      <div class="stack niet-printen">
        <BackLink href={links.date}>{t("programme:desk.slip.toList")}</BackLink>
        {isNew && <Notice kind="good">{t("programme:desk.slip.done")}</Notice>}
        <h1>{t("programme:desk.slip.title")}</h1>
        <p class="lead">{t(standingTitle(standing))}.</p>
        <p>{t("programme:desk.slip.howTo")}</p>
      </div>
      <Slip {...props} />
      <p class="row niet-printen">
        <LinkButton href={links.desk}>{t("programme:desk.slip.another")}</LinkButton>
        <a href={links.consent}>{t("programme:hearing.spoken.slipLink")}</a>
      </p>
    </Page>
  );
}

function Slip({ t, centre, title, standing, when, where, isSeries, squares, code, codeAddress }: SlipPageProps) {
  return (
    <section class="briefje" aria-labelledby="h-briefje">
      <p class="briefje__huis">{centre.name}</p>
      <h2 id="h-briefje">{title}</h2>
      <p>
        <b>{t(standingTitle(standing))}</b>
      </p>
      {isSeries && <p>{t("programme:desk.slip.series")}</p>}
      <p>{when}</p>
      <p>{where}</p>
      <div class="briefje__link">
        <QrCode squares={squares} label={t("programme:desk.slip.qr")} />
        <div>
          <p>{t("programme:desk.slip.scan")}</p>
          {code && (
            <p>
              {t("programme:desk.slip.orCode", { address: codeAddress })}
              <b class="briefje__code">{code}</b>
            </p>
          )}
        </div>
      </div>
      <p class="briefje__voet">
        {t("programme:desk.slip.notComing")}{" "}
        {centre.phone && <PhoneText text={t("programme:desk.slip.orCall", { phone: centre.phone })} />}
      </p>
    </section>
  );
}
