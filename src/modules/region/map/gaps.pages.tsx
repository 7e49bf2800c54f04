// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Form, type Option, Page, Select, SubmitButton, type TextLink } from "#platform/ui";
import { shapes } from "./cell-mark.pages.tsx";
import type { GapLook } from "./gaps.ts";
import { Legend, Matrix } from "./matrix.pages.tsx";
import type { Look, MatrixGroup } from "./matrix.ts";

type GapsPageProps = {
  t: T;
  back: TextLink;
  action: string;
  block: string;
  blocks: readonly Option[];
  columns: readonly { name: string; href: string | null }[];
  groups: readonly MatrixGroup<GapLook>[];
  /** For whom there is nothing in any column. */
  nowhere: readonly string[];
  canonical: string;
};

/** Whom we do not reach, of what there is: of nobody anything is asked or kept. */
export function GapsPage(props: GapsPageProps) {
  const { t, back, columns, nowhere } = props;
  return (
    <Page title={t("region:map.gaps.title")} description={t("region:map.gaps.lead")} canonical={props.canonical} wide>
      <div class="wrap section stack">
        <p class="niet-printen">
          <BackLink href={back.href}>{back.label}</BackLink>
        </p>
        <h1>{t("region:map.gaps.title")}</h1>
        <p class="lead">{t("region:map.gaps.lead")}</p>
        {columns.length === 0 ? (
          <EmptyState title={t("region:map.noColumns.title")}>
            <p>{t("region:map.noColumns.text")}</p>
          </EmptyState>
        ) : (
          <>
            <Nowhere t={t} nowhere={nowhere} />
            <BlockForm {...props} />
            <Table {...props} />
            <p class="small muted">{t("region:map.gaps.noPersons")}</p>
          </>
        )}
      </div>
    </Page>
  );
}

function Nowhere({ t, nowhere }: Pick<GapsPageProps, "t" | "nowhere">) {
  if (nowhere.length === 0) return null;
  return (
    <section class="card stack niets" aria-labelledby="h-nergens">
      <h2 id="h-nergens" class="h-klein">
        {t("region:map.gaps.nowhere")}
      </h2>
      <ul class="regio-namen">
        {nowhere.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
      <p>{t("region:map.gaps.talk")}</p>
    </section>
  );
}

function BlockForm({ t, action, block, blocks }: GapsPageProps) {
  return (
    <Form method="get" action={action} class="row niet-printen">
      <Select
        name="bouwsteen"
        label={t("region:map.gaps.block")}
        value={block}
        options={[{ value: "", label: t("region:map.gaps.allBlocks") }, ...blocks]}
      />
      <SubmitButton kind="second">{t("region:map.choices.show")}</SubmitButton>
    </Form>
  );
}

function Table({ t, columns, groups }: GapsPageProps) {
  const looks = looksOfGaps(t);
  return (
    <section class="stack" aria-labelledby="h-tabel">
      <div class="row row--between">
        <h2 id="h-tabel">{t("region:map.gaps.table")}</h2>
        <Legend looks={looks} />
      </div>
      <Matrix
        caption={t("region:map.gaps.caption")}
        firstHeading={t("region:map.gaps.first")}
        columns={columns}
        groups={groups}
        looks={looks}
      />
    </section>
  );
}

function looksOfGaps(t: T): Record<GapLook, Look> {
  return {
    own: { class: "cel cel--is", word: t("region:map.gaps.own"), shape: shapes.there },
    everyone: {
      class: "cel cel--ieder",
      word: t("region:map.gaps.everyone"),
      shape: () => <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2.5" />,
    },
    nothing: { class: "cel cel--mist", word: t("region:map.gaps.nothing"), shape: shapes.missing },
  };
}
