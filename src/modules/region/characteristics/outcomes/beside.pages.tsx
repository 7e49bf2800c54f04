// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Notice, Page } from "#platform/ui";
import type { BesideView } from "./beside-view.ts";
import { Columns, HowWeShow } from "./outcome.pages.tsx";

type BesidePageProps = {
  t: T;
  standing: "notAgreed" | "alone" | "beside";
  houses: readonly { name: string; closesOn: string }[];
  statements: readonly BesideView[];
  back: { href: string; label: string };
};

/** Houses that each said yes, beside each other: to learn from one another, not to compare. */
export function BesidePage({ t, standing, houses, statements, back }: BesidePageProps) {
  return (
    <Page title={t("region:characteristics.beside.title")} robots="noindex" back={back}>
      <h1>{t("region:characteristics.beside.title")}</h1>
      <p class="lead">{t("region:characteristics.beside.lead")}</p>
      {standing === "beside" ? (
        <>
          <ul>
            {houses.map((house) => (
              <li>{t("region:characteristics.beside.house", house)}</li>
            ))}
          </ul>
          {statements.map((statement) => (
            <Statement t={t} statement={statement} />
          ))}
          <HowWeShow t={t} />
        </>
      ) : (
        <Notice>{t(`region:characteristics.beside.${standing}`)}</Notice>
      )}
    </Page>
  );
}

function Statement({ t, statement: { characteristic, groups } }: { t: T; statement: BesideView }) {
  return (
    <section class="stack" aria-labelledby={`h-${characteristic}`}>
      <h2 id={`h-${characteristic}`}>{t(`region:characteristics.statement.${characteristic}`)}</h2>
      {groups.map(({ group, houses }) => (
        <div class="stack--sm">
          <h3>{t(`region:characteristics.group.${group}`)}</h3>
          <Columns
            t={t}
            id={`tabel-${characteristic}-${group}`}
            caption={`${t(`region:characteristics.statement.${characteristic}`)} ${t(`region:characteristics.group.${group}`)}`}
            columns={houses}
          />
        </div>
      ))}
    </section>
  );
}
