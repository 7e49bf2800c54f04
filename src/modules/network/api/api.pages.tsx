// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import type { PartName } from "#platform/parts";
import { BackLink, LinkButton, Page, Table } from "#platform/ui";
import { entriesAsked } from "./asked.ts";
import { base } from "./described-routes.ts";

type ApiPageProps = {
  t: T;
  language: Language;
  house: { name: string; origin: string };
  parts: ReadonlySet<PartName>;
};

const paths = ["entries", "entry", "organizations", "organization", "checks", "terms", "municipalities"] as const;
const addresses: Record<(typeof paths)[number], string> = {
  entries: "/entries",
  entry: "/entries/{id}",
  organizations: "/organizations",
  organization: "/organizations/{id}",
  checks: "/checks",
  terms: "/terms",
  municipalities: "/municipalities",
};
const examples = {
  debts: "/entries?words=schulden&audience=young",
  near: "/entries?near=Arnhem&withinKm=10&order=best&limit=5",
  open: "/entries?openNow=true&cost=free",
} as const;
const choices = entriesAsked.keyof().options;
const told = ["choices", "pages", "again", "often", "problems", "words"] as const;
const promises = ["fields", "twelve", "headers", "never"] as const;

/** For whoever makes a site or a program that uses the directory. */
export function ApiPage({ t, language, house, parts }: ApiPageProps) {
  const to = (path: string) => inLanguage(language, path);
  return (
    <Page
      title={t("network:api.title")}
      description={t("network:api.lead", { house: house.name })}
      canonical={house.origin + to(base)}
    >
      <BackLink href={to("/wegwijzer")}>{t("network:api.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("network:api.title")}</h1>
        <p class="lead">{t("network:api.lead", { house: house.name })}</p>
        <p>{t("network:exports.mayBeUsed")}</p>
        <p>
          <LinkButton href={to(`${base}/openapi.json`)}>{t("network:api.document")}</LinkButton>
        </p>
      </div>
      <Paths t={t} language={language} />
      <Choices t={t} />
      <section class="stack--sm" aria-labelledby="h-voorbeelden">
        <h2 id="h-voorbeelden">{t("network:api.examples.title")}</h2>
        <ul class="stack--sm">
          {Object.entries(examples).map(([name, path]) => (
            <li>
              {t(`network:api.examples.${name as keyof typeof examples}`)}{" "}
              <a href={to(base + path)} class="adres" dir="ltr">
                {house.origin + to(base + path)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack--sm" aria-labelledby="h-gebruik">
        <h2 id="h-gebruik">{t("network:api.use.title")}</h2>
        <ul class="stack--sm">
          {told.map((name) => (
            <li>{t(`network:api.use.${name}`)}</li>
          ))}
        </ul>
      </section>
      <section class="stack--sm" aria-labelledby="h-belofte">
        <h2 id="h-belofte">{t("network:api.promise.title")}</h2>
        <ul class="stack--sm">
          {promises.map((name) => (
            <li>{t(`network:api.promise.${name}`)}</li>
          ))}
        </ul>
      </section>
      <Others t={t} language={language} hasProgramme={parts.has("programme")} />
    </Page>
  );
}

function Paths({ t, language }: Pick<ApiPageProps, "t" | "language">) {
  return (
    <Table
      id="adressen"
      caption={t("network:api.paths.title")}
      columns={[t("network:api.paths.address"), t("network:api.paths.what")]}
      rows={paths.map((name) => [
        addresses[name].includes("{") ? (
          <span dir="ltr">{base + addresses[name]}</span>
        ) : (
          <a href={inLanguage(language, base + addresses[name])} dir="ltr">
            {base + addresses[name]}
          </a>
        ),
        t(`network:api.paths.${name}`),
      ])}
    />
  );
}

function Choices({ t }: Pick<ApiPageProps, "t">) {
  return (
    <Table
      id="keuzes"
      caption={t("network:api.choices.title")}
      columns={[t("network:api.choices.name"), t("network:api.choices.what")]}
      rows={choices.map((name) => [<span dir="ltr">{name}</span>, t(`network:api.choices.${name}`)])}
    />
  );
}

/** The same facts in forms that others agreed on. */
function Others({ t, language, hasProgramme }: Pick<ApiPageProps, "t" | "language"> & { hasProgramme: boolean }) {
  const to = (path: string) => inLanguage(language, path);
  return (
    <section class="stack--sm" aria-labelledby="h-anders">
      <h2 id="h-anders">{t("network:api.others.title")}</h2>
      <ul class="stack--sm">
        <li>
          <a href="/api/hsds">HSDS 3.2</a>: {t("network:api.others.hsds")}
        </li>
        <li>
          <a href="/api/oruk">Open Referral UK</a>: {t("network:api.others.oruk")}
        </li>
        <li>
          <a href={to("/wegwijzer/downloads")}>{t("network:api.others.files")}</a>
        </li>
        <li>
          <a href={to("/wegwijzer/insluiten")}>{t("network:api.others.embed")}</a>
        </li>
        {hasProgramme && (
          <li>
            <a href={to("/programma.json")}>/programma.json</a>: {t("network:api.others.programme")}
          </li>
        )}
      </ul>
    </section>
  );
}
