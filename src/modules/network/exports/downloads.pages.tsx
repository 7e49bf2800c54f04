// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, LinkButton, Notice, Page } from "#platform/ui";
import { addressOf, type DirectoryFilter, hasChoices } from "../finding/filter.ts";

type DownloadsPageProps = { t: T; language: Language; filter: DirectoryFilter; origin: string };

const files = ["xlsx", "csv", "geojson", "hsds"] as const;
const endings = { xlsx: "xlsx", csv: "csv", geojson: "geojson", hsds: "hsds.zip" } as const;

/** Which file is for what, with the addresses for what was chosen in the list. */
export function DownloadsPage({ t, language, filter, origin }: DownloadsPageProps) {
  const isChosen = hasChoices(filter);
  return (
    <Page
      title={t("network:exports.title")}
      description={t("network:exports.lead")}
      canonical={origin + inLanguage(language, "/wegwijzer/downloads")}
    >
      <BackLink href={inLanguage(language, addressOf(filter))}>{t("network:exports.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("network:exports.title")}</h1>
        <p class="lead">{t("network:exports.lead")}</p>
        <p>{t("network:exports.mayBeUsed")}</p>
        {isChosen && (
          <Notice>
            {t("network:exports.chosen")}{" "}
            <a href={inLanguage(language, "/wegwijzer/downloads")}>{t("network:exports.allOfIt")}</a>
          </Notice>
        )}
      </div>
      {files.map((file) => (
        <FileCard
          t={t}
          file={file}
          href={origin + inLanguage(language, addressOf(filter, `/wegwijzer.${endings[file]}`))}
        />
      ))}
      <ForPrograms t={t} language={language} />
    </Page>
  );
}

function FileCard({ t, file, href }: { t: T; file: (typeof files)[number]; href: string }) {
  return (
    <section class="card stack--sm" aria-labelledby={`h-${file}`}>
      <h2 id={`h-${file}`}>{t(`network:exports.file.${file}.title`)}</h2>
      <p>{t(`network:exports.file.${file}.text`)}</p>
      <p>
        <LinkButton href={href}>{t(`network:exports.file.${file}.get`)}</LinkButton>
      </p>
      <p>
        {t("network:exports.address")}{" "}
        <a href={href} class="adres" dir="ltr">
          {href}
        </a>
      </p>
    </section>
  );
}

function ForPrograms({ t, language }: { t: T; language: Language }) {
  return (
    <section class="stack--sm" aria-labelledby="h-programma">
      <h2 id="h-programma">{t("network:exports.programs.title")}</h2>
      <p>{t("network:exports.programs.text")}</p>
      <ul>
        <li>
          <a href={inLanguage(language, "/api/v1")}>{t("network:exports.programs.api")}</a>
        </li>
        <li>
          <a href={inLanguage(language, "/wegwijzer/insluiten")}>{t("network:exports.programs.embed")}</a>
        </li>
      </ul>
      <p>{t("network:exports.programs.often")}</p>
    </section>
  );
}
