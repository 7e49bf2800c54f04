// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { Page, type TextLink } from "#platform/ui";
import { Words } from "../writing/words.pages.tsx";
import { Written } from "../writing/written.pages.tsx";
import type { Party, Version } from "./covenant.queries.ts";

type CovenantPageProps = {
  t: T;
  language: Language;
  title: string;
  version: Version;
  /** The number of the newest text. */
  newest: number;
  others: { number: number; fromOn: string; href: string }[];
  parties: Party[];
  today: string;
  back: TextLink;
};

/** What was agreed, and what each party promised in its own words. */
export function CovenantPage(props: CovenantPageProps) {
  const { t, language, title, version, newest, back } = props;
  const values = { number: version.number, day: formatDate(version.fromOn, language) };
  return (
    <Page title={title} back={back}>
      <h1>{title}</h1>
      <p class="muted">{t(`region:cooperation.covenant.${version.number === newest ? "version" : "older"}`, values)}</p>
      <Written text={version.body} />
      <Parties {...props} />
      <Others {...props} />
      <p class="muted niet-printen">{t("region:cooperation.toPrint")}</p>
    </Page>
  );
}

function Parties({ t, language, parties, today }: CovenantPageProps) {
  if (parties.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-partijen">
      <h2 id="h-partijen">{t("region:cooperation.covenant.parties")}</h2>
      <ul class="lijn" role="list">
        {parties.map((party) => (
          <li class="stack--sm">
            <h3 class="h-klein">{party.name}</h3>
            {party.promise && <Words text={party.promise} />}
            <p class="muted">{signedInWords(t, language, party, today)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who has not signed is told nothing of: that it takes part says enough. */
export function signedInWords(
  t: T,
  language: Language,
  { signedVersion, signedOn, signedUntil }: Pick<Party, "signedVersion" | "signedOn" | "signedUntil">,
  today: string,
): string {
  if (signedVersion === null || signedOn === null) return t("region:cooperation.covenant.takesPart");
  const values = { number: signedVersion, day: formatDate(signedOn, language) };
  if (signedUntil === null) return t("region:cooperation.covenant.signed", values);
  const until = formatDate(signedUntil, language);
  return t(`region:cooperation.covenant.${signedUntil < today ? "signedPast" : "signedUntil"}`, { ...values, until });
}

function Others({ t, language, others }: CovenantPageProps) {
  if (others.length === 0) return null;
  return (
    <section class="stack--sm niet-printen" aria-labelledby="h-versies">
      <h2 id="h-versies" class="h-klein">
        {t("region:cooperation.covenant.versions")}
      </h2>
      <ul>
        {others.map(({ number, fromOn, href }) => (
          <li>
            <a href={href}>{t("region:cooperation.covenant.version", { number, day: formatDate(fromOn, language) })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
