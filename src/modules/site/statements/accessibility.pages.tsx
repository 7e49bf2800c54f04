// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { CentreOfRequest } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Page, PhoneText } from "#platform/ui";

/** When somebody last went through the statement, and found it true. */
const lookedAtOn = "2026-11-22";
const explanation = "https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status";
const institute = "https://www.mensenrechten.nl/";

const tested = ["axe", "keyboard", "small", "script", "contrast", "motion", "words"] as const;
const notYet = ["reader", "research", "pdf", "written", "languages", "embed"] as const;

type AccessibilityProps = { t: T; language: Language; centre: CentreOfRequest; rubsHref: string | null };

/** After the Dutch model: for which site, how far, on what ground, what is not right, whom to tell, where to complain, when. */
export function AccessibilityPage({ t, language, centre, rubsHref }: AccessibilityProps) {
  const day = formatDate(lookedAtOn, language);
  return (
    <Page title={t("site:statements.title")}>
      <article class="stack">
        <h1>{t("site:statements.title")}</h1>
        <p class="lead">{t("site:statements.lead")}</p>
        <p>{t("site:statements.about", { name: centre.frame.name, address: centre.origin })}</p>
        <h2>{t("site:statements.status")}</h2>
        <p>{t("site:statements.statusText")}</p>
        <p>{t("site:statements.statusWhy")}</p>
        <Elsewhere href={explanation}>{t("site:statements.statusLink")}</Elsewhere>
        <h2>{t("site:statements.tested")}</h2>
        <Items texts={tested.map((item) => t(`site:statements.testedItem.${item}`))} />
        <h2>{t("site:statements.notYet")}</h2>
        <Items texts={notYet.map((item) => t(`site:statements.notYetItem.${item}`))} />
        <h2>{t("site:statements.otherwise")}</h2>
        <p>{t("site:statements.otherwiseText")}</p>
        <h2>{t("site:statements.broken")}</h2>
        <p>{t("site:statements.brokenText")}</p>
        <WaysToTell t={t} centre={centre} />
        <Unhappy t={t} rubsHref={rubsHref} />
        <p>{t("site:statements.date", { day })}</p>
      </article>
    </Page>
  );
}

function WaysToTell({ t, centre: { frame } }: Pick<AccessibilityProps, "t" | "centre">) {
  const address = frame.addressLines.join(", ");
  return (
    <ul>
      {frame.phone && (
        <li>
          <PhoneText text={t("site:statements.call", { phone: `[${frame.phone}]` })} />
        </li>
      )}
      {frame.email && (
        <li>
          <a href={`mailto:${frame.email}`}>{t("site:statements.write", { email: frame.email })}</a>
        </li>
      )}
      {address && <li>{t("site:statements.visit", { address })}</li>}
    </ul>
  );
}

function Unhappy({ t, rubsHref }: Pick<AccessibilityProps, "t" | "rubsHref">) {
  return (
    <>
      <h2>{t("site:statements.unhappy")}</h2>
      {rubsHref && (
        <>
          <p>{t("site:statements.unhappyRubs")}</p>
          <Elsewhere href={rubsHref}>{t("site:statements.unhappyLink")}</Elsewhere>
        </>
      )}
      <p>{t("site:statements.unhappyRights")}</p>
      <Elsewhere href={institute}>{t("site:statements.unhappyRightsLink")}</Elsewhere>
    </>
  );
}

function Items({ texts }: { texts: string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

function Elsewhere({ href, children }: { href: string; children: string }) {
  return (
    <p>
      <a href={href}>{children}</a>
    </p>
  );
}
