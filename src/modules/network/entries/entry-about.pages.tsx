// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { Icon } from "#platform/ui";
import { addressOf } from "../finding/filter.ts";
import { CheckedLine } from "../keeping/checked-line.tsx";
import type { EntryPageProps } from "./entry.pages.tsx";
import { siteOf } from "./reaching.ts";
import { hrefFor } from "./reader.ts";

/** What to bring along, and where it helps. */
export function GoodToKnow({ reader: { t }, entry, own }: EntryPageProps) {
  const areas = entry.areas.flatMap(({ name, description }) => name || description || []);
  const documents = entry.documents.filter(({ document }) => document);
  if (documents.length === 0 && areas.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-goed">
      <h2 id="h-goed">{t("network:entries.entry.goodToKnow")}</h2>
      {documents.length > 0 && (
        <div class="stack--sm">
          <h3 class="h-klein">{t("network:entries.entry.bring")}</h3>
          <ul class="jaknee" role="list">
            {documents.map(({ document, uri }) => {
              const href = siteOf(uri);
              return (
                <li>
                  <Icon name="file-text" />
                  <span lang={own}>
                    {href ? (
                      <a href={href} rel="noopener noreferrer">
                        {document}
                      </a>
                    ) : (
                      document
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {areas.length > 0 && (
        <div class="stack--sm">
          <h3 class="h-klein">{t("network:entries.entry.areas")}</h3>
          <p lang={own}>{areas.join(", ")}</p>
        </div>
      )}
    </section>
  );
}

const mostOthers = 5;

/** Which organization this is of, and what else it has here. */
export function ByWhom({ reader, entry: { organization }, others, own }: EntryPageProps) {
  if (!organization) return null;
  const { t } = reader;
  const site = siteOf(organization.website);
  return (
    <section class="stack--sm" aria-labelledby="h-van">
      <h2 id="h-van">{t("network:entries.entry.by")}</h2>
      <p>
        <b>{organization.name}</b>
        {site && (
          <>
            {", "}
            <a href={site} rel="noopener noreferrer">
              {new URL(site).hostname.replace(/^www\./, "")}
            </a>
          </>
        )}
      </p>
      {others.length > 0 && (
        <>
          <p>{t("network:entries.entry.others", { organization: organization.name })}</p>
          <ul>
            {others.slice(0, mostOthers).map(({ id, name }) => (
              <li lang={own}>
                <a href={hrefFor(reader, `/wegwijzer/${id}`)}>{name}</a>
              </li>
            ))}
          </ul>
          {others.length > mostOthers && (
            <p>
              <a href={hrefFor(reader, addressOf({ organizationId: organization.id }))}>
                {t("network:entries.entry.allOthers")}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** When somebody last saw to it that this is true, and how to say that it is not. */
export function Checked({ reader, entry, check }: EntryPageProps) {
  const { t, language } = reader;
  return (
    <p class="row muted">
      <CheckedLine t={t} language={language} check={check} />
      <a class="terug niet-printen" href={inLanguage(language, `/wegwijzer/${entry.id}/klopt-iets-niet`)}>
        {t("network:entries.entry.wrong")}
      </a>
    </p>
  );
}
