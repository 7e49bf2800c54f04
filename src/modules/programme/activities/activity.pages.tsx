// SPDX-License-Identifier: EUPL-1.2

import type { T } from "#platform/i18n";
import {
  BackLink,
  type ButtonKind,
  ErrorSummary,
  Form,
  FormKey,
  Icon,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
  Tag,
} from "#platform/ui";
import { FollowsAgenda, type FollowsInWords } from "../sources/origin.pages.tsx";
import type { ActivityState } from "./activity.ts";
import type { FieldsProps } from "./activity-fields.pages.tsx";
import { ActivityForm } from "./activity-form.pages.tsx";
import { MethodNotice } from "./method-hint.pages.tsx";
import type { MethodHint } from "./method-hint.ts";

export const doneNews = ["added", "published", "saved", "copied", "ended", "reopened"] as const;
export type DoneNews = (typeof doneNews)[number];

export type ActivityLinks = {
  list: string;
  dates: string;
  leads: string;
  translations: string;
  picture: string;
  publicPage: string;
  flyer: string;
  copy: string;
  publication: string;
  end: string;
  reopening: string;
};

type ActivityPageProps = FieldsProps & {
  title: string;
  state: ActivityState;
  scheduleWords: string;
  hint: MethodHint | null;
  follows: FollowsInWords | null;
  done: DoneNews | undefined;
  links: ActivityLinks;
  formKey: string;
  copyKey: string;
};

export function ActivityPage(props: ActivityPageProps) {
  const { t, title, state, scheduleWords, hint, done, links, errors } = props;
  return (
    <Page title={title} robots="noindex">
      <BackLink href={links.list}>{t("programme:activity.toList")}</BackLink>
      {done && (
        <Notice kind="good">
          <p>{t(`programme:activity.done.${done}`)}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <div class="stack">
        <p>
          <StateTag t={t} state={state} />
        </p>
        <h1>{title}</h1>
        <p class="lead">{scheduleWords}</p>
        <Actions {...props} />
      </div>
      {state === "ended" ? (
        <p>{t("programme:activity.endedText")}</p>
      ) : (
        <section class="stack--lg" aria-labelledby="h-aanpassen">
          <h2 id="h-aanpassen">{t("programme:activity.change")}</h2>
          <MethodNotice hint={hint} />
          {props.follows && <FollowsAgenda t={t} follows={props.follows} />}
          <ActivityForm {...props} submit={t("programme:activity.save")} />
        </section>
      )}
    </Page>
  );
}

const stateLooks = {
  published: { kind: "open", icon: "circle-check" },
  draft: { kind: "plain", icon: "pencil" },
  ended: { kind: "plain", icon: "archive" },
} as const;

function StateTag({ t, state }: { t: T; state: ActivityState }) {
  return <Tag {...stateLooks[state]}>{t(`programme:activity.state.${state}`)}</Tag>;
}

function Actions({ t, state, links, copyKey }: ActivityPageProps) {
  return (
    <div class="knoppen">
      {state === "draft" && <ActionButton action={links.publication} label={t("programme:activity.publish")} />}
      {state === "ended" && <ActionButton action={links.reopening} label={t("programme:activity.reopen")} />}
      <LinkButton href={links.dates} icon="calendar-days">
        {t("programme:activity.dates")}
      </LinkButton>
      <LinkButton href={links.leads} icon="users">
        {t("programme:team.leads.link")}
      </LinkButton>
      <LinkButton href={links.translations} icon="languages">
        {t("programme:translations.list.link")}
      </LinkButton>
      <LinkButton href={links.picture} icon="image">
        {t("programme:pictures.link")}
      </LinkButton>
      {state === "published" && (
        <LinkButton href={links.publicPage} icon="eye">
          {t("programme:activity.seeAsVisitor")}
        </LinkButton>
      )}
      {state === "published" && (
        <LinkButton href={links.flyer} icon="printer">
          {t("programme:paper.makeFlyer")}
        </LinkButton>
      )}
      <Form action={links.copy}>
        <FormKey value={copyKey} />
        <SubmitButton kind="quiet">
          <Icon name="copy" />
          {t("programme:activity.copy")}
        </SubmitButton>
      </Form>
      {state !== "ended" && <ActionButton kind="quiet" action={links.end} label={t("programme:activity.end")} />}
    </div>
  );
}

type ActionButtonProps = { action: string; label: string; kind?: ButtonKind };

function ActionButton({ action, label, kind = "main" }: ActionButtonProps) {
  return (
    <Form action={action}>
      <SubmitButton kind={kind}>{label}</SubmitButton>
    </Form>
  );
}
