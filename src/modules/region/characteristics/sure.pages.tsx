// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, ErrorSummary, Fieldset, Form, Page, SubmitButton } from "#platform/ui";

type SurePageProps = Sent & { t: T; what: "callOff" | "end"; back: { href: string; label: string } };

/** What cannot be undone is asked once more. */
export function SurePage({ t, what, errors, back }: SurePageProps) {
  return (
    <Page title={t(`region:characteristics.${what}.title`)} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      <h1>{t(`region:characteristics.${what}.title`)}</h1>
      <p class="lead">{t(`region:characteristics.${what}.lead`)}</p>
      <Form class="card stack--lg">
        <Fieldset name="sure" legend={t("region:characteristics.sure.legend")} error={errors.sure}>
          <Choice type="checkbox" name="sure" value="yes" label={t(`region:characteristics.${what}.sure`)} />
        </Fieldset>
        <SubmitButton>{t(`region:characteristics.${what}.yes`)}</SubmitButton>
      </Form>
    </Page>
  );
}
