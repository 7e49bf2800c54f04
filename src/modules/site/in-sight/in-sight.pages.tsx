// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { WhatIsSeen } from "#platform/sight";
import {
  AsideOf,
  BackLink,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  SubmitButton,
  Tag,
  TextField,
  type TextLink,
} from "#platform/ui";
import { longestWhy } from "./in-sight.form.ts";

export const inSightNews = ["taken", "back", "waits"] as const;

type InSight = { what: WhatIsSeen; subject: string; title: string; href: string; day: string };
type OutOfSight = { id: string; what: WhatIsSeen; title: string; day: string; why: string; hasFirstYes: boolean };

type InSightPageProps = {
  t: T;
  back: TextLink;
  href: string;
  done: (typeof inSightNews)[number] | undefined;
  errors: FieldErrors;
  typed: { subject: string; why: string };
  /** Whoever asks puts back together with another. */
  needsTwo: boolean;
  inSight: readonly InSight[];
  outOfSight: readonly OutOfSight[];
};

export function InSightPage(props: InSightPageProps) {
  const { t, back, done, errors, needsTwo, inSight, outOfSight } = props;
  return (
    <Page title={t("site:inSight.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="good">{t(`site:inSight.done.${done}`)}</Notice>}
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("site:inSight.title")}</h1>
          <p class="lead">{t("site:inSight.lead")}</p>
          {needsTwo && <p>{t("people:roles.tasks.pairHints.moderate")}</p>}
        </div>
        {outOfSight.length > 0 && (
          <section class="stack" aria-labelledby="h-uit-beeld">
            <h2 id="h-uit-beeld">{t("site:inSight.outOfSight")}</h2>
            <ul class="stack--sm" role="list">
              {outOfSight.map((one) => (
                <OutOfSightLine {...props} one={one} />
              ))}
            </ul>
          </section>
        )}
        <section class="stack" aria-labelledby="h-in-beeld">
          <h2 id="h-in-beeld">{t("site:inSight.inSight")}</h2>
          {inSight.length === 0 && <EmptyState title={t("site:inSight.nothing")} />}
          <ul class="lijn" role="list">
            {inSight.map((one) => (
              <InSightLine {...props} one={one} />
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

function OutOfSightLine({ t, href, one }: InSightPageProps & { one: OutOfSight }) {
  const { id, what, title, day, why, hasFirstYes } = one;
  return (
    <li class="card row row--between">
      <div>
        <p class="row">
          <Tag>{t(`site:inSight.what.${what}`)}</Tag>
          <b>{title}</b>
        </p>
        <p>{t("site:inSight.since", { day })}</p>
        {why !== "" && <p>{t("site:inSight.becauseOf", { why })}</p>}
        {hasFirstYes && <p>{t("people:roles.tasks.firstYes")}</p>}
      </div>
      <Form action={`${href}/${id}/terug`}>
        <SubmitButton kind="second">
          {t("site:inSight.putBack")}
          <AsideOf>{title}</AsideOf>
        </SubmitButton>
      </Form>
    </li>
  );
}

function InSightLine({ t, href, one, typed, errors }: InSightPageProps & { one: InSight }) {
  const { what, subject, title, day } = one;
  const isTyped = typed.subject === subject;
  return (
    <li class="stack--sm">
      <p class="row">
        <Tag>{t(`site:inSight.what.${what}`)}</Tag>
        <a href={one.href}>{title}</a>
        <span class="muted">{t("site:inSight.changed", { day })}</span>
      </p>
      <details class="vouw" open={isTyped && errors.why !== undefined}>
        <summary>
          {t("site:inSight.take")}
          <AsideOf>{title}</AsideOf>
        </summary>
        <Form action={href} class="stack--sm">
          <input type="hidden" name="what" value={what} />
          <input type="hidden" name="subject" value={subject} />
          <TextField
            name="why"
            id={isTyped && errors.why ? "why" : `why-${what}-${subject}`}
            label={t("site:inSight.why")}
            hint={t("site:inSight.whyHint")}
            value={isTyped ? typed.why : ""}
            error={isTyped ? errors.why : undefined}
            maxlength={longestWhy}
          />
          <div>
            <SubmitButton>
              {t("site:inSight.takeNow")}
              <AsideOf>{title}</AsideOf>
            </SubmitButton>
          </div>
        </Form>
      </details>
    </li>
  );
}
