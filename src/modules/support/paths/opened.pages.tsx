// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import { BackLink, type Fact, Facts, Notice, Page, PhoneLink } from "#platform/ui";
import { lifeDomains } from "../reference.ts";
import { WrittenBy } from "./domain.pages.tsx";
import { type DatedWords, nameOf } from "./letter.ts";
import { linesOf } from "./text-lines.tsx";

type Reach = { name: string; email: string | null; phone: string | null; reachWords: string; notWhen: string };
type OpenedPathPageProps = {
  t: T;
  language: Language;
  reach: Reach;
  words: readonly DatedWords[];
  back: { href: string; label: string };
};

/** Shown once, as the answer to the form: whoever comes back is asked again why. */
export function OpenedPathPage({ t, language, reach, words, back }: OpenedPathPageProps) {
  const name = nameOf(t, reach.name);
  const written = words.filter((one) => one.words !== "");
  return (
    <Page title={t("support:paths.glass.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <h1>{t("support:paths.glass.opened", { name })}</h1>
      <Facts facts={factsOf(t, reach)} />
      <Notice>
        <p>{t("support:paths.glass.told", { name })}</p>
      </Notice>
      {lifeDomains
        .filter((domain) => written.some((one) => one.domain === domain))
        .map((domain) => (
          <section class="card brief" aria-labelledby={`h-${domain}`}>
            <h2 id={`h-${domain}`}>{t(`support:domain.${domain}`)}</h2>
            {written
              .filter((one) => one.domain === domain)
              .map((piece) => (
                <div class="brief__deel">
                  <h3>{t(`support:paths.column.${piece.column}`)}</h3>
                  <p>{linesOf(piece.words)}</p>
                  <p>
                    <WrittenBy t={t} language={language} piece={piece} />
                  </p>
                </div>
              ))}
          </section>
        ))}
    </Page>
  );
}

function factsOf(t: T, { email, phone, reachWords, notWhen }: Reach): Fact[] {
  const facts: (Fact | null)[] = [
    phone ? { icon: "phone", label: t("support:paths.glass.phone"), value: <PhoneLink number={phone} /> } : null,
    email
      ? { icon: "mail", label: t("support:paths.glass.email"), value: <a href={`mailto:${email}`}>{email}</a> }
      : null,
    reachWords ? { label: t("support:paths.glass.reach"), value: reachWords } : null,
    notWhen ? { label: t("support:paths.glass.notWhen"), value: notWhen } : null,
  ];
  return facts.filter((fact) => fact !== null);
}
