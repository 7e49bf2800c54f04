// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, Form, FormGuard, Page, SubmitButton, type TextLink } from "#platform/ui";
import type { Place } from "../places.queries.ts";
import { SayFields } from "./say-fields.pages.tsx";

type SayPageProps = Sent & {
  t: T;
  places: readonly Place[];
  formKey: string;
  back: TextLink;
  /** When it shows, and under which name. */
  shows: string;
  /** Anyone with the link sends it. */
  isGuarded: boolean;
};

export function SayPage({ t, back, shows, isGuarded, ...fields }: SayPageProps) {
  return (
    <Page title={t("region:cells.say.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={fields.errors} />
      <h1>{t("region:cells.say.title")}</h1>
      <p class="lead">{t("region:cells.say.lead")}</p>
      <p>{shows}</p>
      <Form class="card stack--lg">
        <SayFields t={t} {...fields} />
        {isGuarded && <FormGuard />}
        <SubmitButton>{t("region:cells.say.send")}</SubmitButton>
      </Form>
    </Page>
  );
}
