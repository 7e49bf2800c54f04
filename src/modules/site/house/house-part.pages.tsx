// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { inLanguage, type TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Notice, Page, SubmitButton } from "#platform/ui";

export type Common = { t: T; language: Language };
export type FormProps = { formKey: string; typed: TypedValues; errors: FieldErrors };

type HousePartProps = Common & {
  title: string;
  lead: string;
  errors?: FieldErrors;
  saved?: boolean;
  back?: { path: string; label: string };
  children: ComponentChildren;
};

/** What all pages about the house have: mistakes first, the way back, and what it is about. */
export function HousePart({ t, language, title, lead, errors = {}, saved, back, children }: HousePartProps) {
  const { path, label } = back ?? { path: "/beheer", label: t("site:beheer.title") };
  return (
    <Page title={title} robots="noindex">
      <ErrorSummary errors={errors} />
      {saved && <Notice kind="good">{t("site:house.saved")}</Notice>}
      <BackLink href={inLanguage(language, path)}>{label}</BackLink>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </Page>
  );
}

export function SaveRow({ t, language, back = "/beheer" }: Common & { back?: string }) {
  return (
    <p class="row">
      <SubmitButton>{t("site:save")}</SubmitButton>
      <a href={inLanguage(language, back)}>{t("site:cancel")}</a>
    </p>
  );
}
