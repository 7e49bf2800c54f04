// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  EmptyState,
  ErrorSummary,
  Form,
  LinkButton,
  Notice,
  Page,
  Pagination,
  SubmitButton,
  Tag,
  type TextLink,
} from "#platform/ui";
import { type BlockCode, type GroupCode, groups } from "../../map/activities.ts";
import { type CellLine, CellsInWords } from "../in-words.pages.tsx";
import { SayFields } from "../say-fields.pages.tsx";
import type { Column } from "../sheet-columns.queries.ts";
import { type Screen, steps } from "./steps.ts";

type WalkPageProps = {
  t: T;
  blocks: { code: BlockCode; group: GroupCode; href: string; paperHref: string }[];
  paperHref: string;
  back: TextLink;
};

export function WalkPage({ t, blocks, paperHref, back }: WalkPageProps) {
  return (
    <Page title={t("region:meeting.walk.title")} robots="noindex" back={back}>
      <h1>{t("region:meeting.walk.title")}</h1>
      <p class="lead">{t("region:meeting.walk.lead")}</p>
      <p>
        <LinkButton href={paperHref}>{t("region:meeting.walk.paper")}</LinkButton>
      </p>
      {groups.map(({ code: group }) => (
        <section class="stack" aria-labelledby={`h-${group}`}>
          <h2 id={`h-${group}`}>{`${group}. ${t(`region:map.group.${group}`)}`}</h2>
          <ul class="stack--sm" role="list">
            {blocks
              .filter((block) => block.group === group)
              .map(({ code, href, paperHref: own }) => (
                <li class="card row row--between">
                  <b>{t(`region:map.block.${code}`)}</b>
                  <span class="row">
                    <LinkButton href={href}>{t("region:meeting.walk.begin")}</LinkButton>
                    <a href={own}>{t("region:meeting.walk.onPaper")}</a>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

export type ActivityOnScreen = { name: string; cells: (CellLine & { who: string[] })[] };

type ScreenPageProps = Sent &
  Screen & {
    t: T;
    wasSaid: boolean;
    columns: readonly Column[];
    activities: ActivityOnScreen[];
    formKey: string;
    action: string;
    beforeHref: string | undefined;
    afterHref: string | undefined;
    startHref: string;
    back: TextLink;
  };

/** One block, one step: what a room looks at together. */
export function ScreenPage(props: ScreenPageProps) {
  const { t, block, step, wasSaid, errors, columns, startHref, beforeHref, afterHref, back } = props;
  const name = t(`region:map.block.${block.code}`);
  return (
    <Page title={`${name}: ${t(`region:meeting.walk.steps.${step}`)}`} robots="noindex" back={back}>
      {wasSaid && (
        <Notice kind="good">
          <p>{t("region:meeting.walk.said")}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <p>
        <Tag>{t("region:meeting.walk.step", { step: steps.indexOf(step) + 1, of: steps.length })}</Tag>
      </p>
      <h1>{`${name}: ${t(`region:meeting.walk.steps.${step}`)}`}</h1>
      <p class="lead">{t(`region:meeting.blocks.${block.code}.${step === "knowing" ? "question" : "what"}`)}</p>
      {columns.length === 0 ? (
        <EmptyState title={t("region:meeting.noColumns")}>
          <p>
            <a href={startHref}>{t("region:meeting.starting.title")}</a>
          </p>
        </EmptyState>
      ) : (
        <OnScreen {...props} />
      )}
      <Pagination
        label={t("region:meeting.walk.onwards")}
        previous={beforeHref ? { href: beforeHref, label: t("region:meeting.walk.before") } : null}
        next={afterHref ? { href: afterHref, label: t("region:meeting.walk.after") } : null}
      />
    </Page>
  );
}

function OnScreen(props: ScreenPageProps) {
  if (props.step === "there") return <WhatIsThere {...props} />;
  return props.step === "missing" ? <WhatIsMissing {...props} /> : <WhoKnows {...props} />;
}

function WhatIsThere({ t, activities }: ScreenPageProps) {
  return (
    <>
      {activities.map(({ name, cells }) => {
        const present = cells.filter(({ state }) => state === "there" || state === "double");
        return (
          <section class="card stack">
            <h2>{name}</h2>
            {present.length === 0 && <p>{t("region:meeting.walk.nowhere")}</p>}
            <ul class="stack--sm" role="list">
              {present.map(({ label, href, who, more }) => (
                <li>
                  <a href={href}>{label}</a>
                  {[...who, more].filter(Boolean).length > 0 && `: ${[...who, more].filter(Boolean).join(", ")}`}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function WhatIsMissing({ t, activities }: ScreenPageProps) {
  return (
    <>
      {activities.map(({ name, cells }) => {
        const other = cells.filter(({ state }) => state !== "there");
        return (
          <section class="card stack">
            <h2>{name}</h2>
            {other.length === 0 ? <p>{t("region:meeting.walk.everywhere")}</p> : <CellsInWords t={t} lines={other} />}
          </section>
        );
      })}
    </>
  );
}

function WhoKnows({ t, block, columns, formKey, action, typed, errors }: ScreenPageProps) {
  return (
    <Form class="card stack--lg" action={action}>
      <SayFields {...{ t, block, columns, formKey, typed, errors }} />
      <SubmitButton>{t("region:meeting.walk.say")}</SubmitButton>
    </Form>
  );
}
