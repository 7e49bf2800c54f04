// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { inLanguage, type Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Notice, Page, SubmitButton, useFrame } from "#platform/ui";

export type Common = { t: T; language: Language };
export type FormProps = Sent & { formKey: string };

type ArrangingPageProps = {
  title: string;
  lead: string;
  errors?: FieldErrors;
  /** What went well, in a sentence. */
  done?: string | false | null;
  back?: { path: string; label: string };
  children: ComponentChildren;
} & Pick<Parameters<typeof Page>[0], "script" | "head">;

/** What all pages on which something is arranged have: mistakes first, the way back, and what it is about. */
export function ArrangingPage(props: ArrangingPageProps) {
  const { title, lead, errors = {}, done, back, children, ...ofPage } = props;
  const { t, language } = useFrame();
  const { path, label } = back ?? { path: "/beheer", label: t("site:beheer.title") };
  return (
    <Page {...ofPage} title={title} robots="noindex">
      <ErrorSummary errors={errors} />
      {done && <Notice kind="good">{done}</Notice>}
      <BackLink href={inLanguage(language, path)}>{label}</BackLink>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </Page>
  );
}

export function SaveRow({ back = "/beheer" }: { back?: string }) {
  const { t, language } = useFrame();
  return (
    <p class="row">
      <SubmitButton>{t("site:save")}</SubmitButton>
      <a href={inLanguage(language, back)}>{t("site:cancel")}</a>
    </p>
  );
}
