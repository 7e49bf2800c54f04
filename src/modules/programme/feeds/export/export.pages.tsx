// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, LinkButton, Page } from "#platform/ui";

type Ending = "csv" | "ics" | "json";
type ExportPageProps = { t: T; links: Record<Ending, string>; publicAddresses: string[]; back: string };

const endings: Ending[] = ["csv", "ics", "json"];

export function ExportPage({ t, links, publicAddresses, back }: ExportPageProps) {
  return (
    <Page title={t("programme:feeds.export.title")} robots="noindex">
      <BackLink href={back}>{t("programme:feeds.export.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("programme:feeds.export.title")}</h1>
        <p class="lead">{t("programme:feeds.export.lead")}</p>
        <p>{t("programme:feeds.export.ended")}</p>
      </div>
      {endings.map((ending) => (
        <section class="card stack--sm" aria-labelledby={`h-${ending}`}>
          <h2 id={`h-${ending}`}>{t(`programme:feeds.export.${ending}Title`)}</h2>
          <p>{t(`programme:feeds.export.${ending}Text`)}</p>
          <p>
            <LinkButton href={links[ending]}>{t(`programme:feeds.export.${ending}`)}</LinkButton>
          </p>
        </section>
      ))}
      <section class="stack--sm" aria-labelledby="h-openbaar">
        <h2 id="h-openbaar">{t("programme:feeds.export.publicTitle")}</h2>
        <p>{t("programme:feeds.export.publicText")}</p>
        <ul>
          {publicAddresses.map((address) => (
            <li>
              <a href={address} class="adres" dir="ltr">
                {address}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
