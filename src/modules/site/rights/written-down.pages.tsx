// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { firstLanguage, type Language, langBeside, type T, wordsIn } from "#platform/i18n";
import { renderMarkdown } from "#platform/markdown";
import { BackLink, Notice, OnlyWith, Page } from "#platform/ui";
import type { AgreedRecord, Agreement } from "./agreed-record.ts";
import { fromText, type Line } from "./register.ts";

type Common = { t: T; language: Language };
type WrittenDownProps = Common & { lines: Line[]; agreement: Agreement; versions: AgreedRecord[] };

/** What is shown is always what is so now; beside it stands what the house agreed, and when. */
export function WrittenDownPage({ t, language, lines, agreement, versions }: WrittenDownProps) {
  const [agreed, ...earlier] = versions;
  return (
    <Page title={t("site:rights.page.title")}>
      <article class="stack">
        <h1>{t("site:rights.page.title")}</h1>
        <p class="lead">{t("site:rights.page.lead")}</p>
        {agreed ? (
          <p>{t("site:rights.page.version", versionWords(agreed, language))}</p>
        ) : (
          <p>{t("site:rights.page.notAgreed")}</p>
        )}
        {agreement === "changed" && <Notice>{t("site:rights.page.changed")}</Notice>}
        <OnlyWith part="programme">
          <p>{t("site:rights.page.mostly")}</p>
        </OnlyWith>
        <NotWritten t={t} />
        <OwnText text={agreed?.ownText} language={language} t={t} />
        <h2>{t("site:rights.page.what")}</h2>
        <Lines lines={lines} />
        <h2>{t("site:rights.page.yours")}</h2>
        <p>{t("site:rights.page.yoursText")}</p>
        {agreed && agreement === "changed" && <Versions {...{ t, language }} versions={versions} />}
        {agreement !== "changed" && earlier.length > 0 && <Versions {...{ t, language }} versions={earlier} />}
      </article>
    </Page>
  );
}

/** What was agreed then, as it was. */
export function EarlierVersionPage({ t, language, agreed }: Common & { agreed: AgreedRecord }) {
  return (
    <Page title={t("site:rights.page.earlierTitle", { version: agreed.version })} robots="noindex">
      <article class="stack">
        <BackLink href={inLanguage(language, "/wat-wij-opschrijven")}>{t("site:rights.page.title")}</BackLink>
        <h1>{t("site:rights.page.earlierTitle", { version: agreed.version })}</h1>
        <p class="lead">{t("site:rights.page.earlierLead", versionWords(agreed, language))}</p>
        <OwnText text={agreed.ownText} language={language} t={t} />
        <h2>{t("site:rights.page.what")}</h2>
        <Lines lines={wordsIn(language, agreed.lines).map(fromText)} />
      </article>
    </Page>
  );
}

function versionWords({ version, agreedOn }: AgreedRecord, language: Language) {
  return { version, day: formatDate(agreedOn, language) };
}

function NotWritten({ t }: { t: T }) {
  return (
    <>
      <h2>{t("site:rights.page.not")}</h2>
      <ul>
        <li>{t("site:rights.page.notDiagnosis")}</li>
        <li>{t("site:rights.page.notCookies")}</li>
        <li>{t("site:rights.page.notThirdParties")}</li>
      </ul>
    </>
  );
}

export function Lines({ lines }: { lines: Line[] }) {
  return (
    <>
      {[...new Set(lines.map(({ whose }) => whose))].map((heading) => (
        <>
          <h3>{heading}</h3>
          <ul>
            {lines
              .filter(({ whose }) => whose === heading)
              .map(({ name, text }) => (
                <li>
                  <b>{name}</b>. {text}
                </li>
              ))}
          </ul>
        </>
      ))}
    </>
  );
}

function OwnText({ text, language, t }: Common & { text: AgreedRecord["ownText"] | undefined }) {
  const written = language === "en" && text?.en ? "en" : firstLanguage;
  const own = text?.[written];
  if (!own) return null;
  return (
    <>
      <h2>{t("site:rights.page.ours")}</h2>
      <div
        class="tekst"
        lang={langBeside(language, written)}
        dangerouslySetInnerHTML={{ __html: renderMarkdown(own) }}
      />
    </>
  );
}

function Versions({ t, language, versions }: Common & { versions: AgreedRecord[] }) {
  return (
    <>
      <h2>{t("site:rights.page.versions")}</h2>
      <ul>
        {versions.map((agreed) => (
          <li>
            <a href={inLanguage(language, `/wat-wij-opschrijven/versie/${agreed.version}`)}>
              {t("site:rights.page.versionLink", versionWords(agreed, language))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
