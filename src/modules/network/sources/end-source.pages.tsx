// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Form, Page, Radios, SubmitButton } from "#platform/ui";

type EndSourceProps = {
  t: T;
  name: string;
  shown: number;
  corrections: number;
  errors: FieldErrors;
  links: { back: string };
};

/** What came from it is asked about before it goes. */
export function EndSourcePage({ t, name, shown, corrections, errors, links }: EndSourceProps) {
  return (
    <Page title={t("network:sources.end.title", { name })} robots="noindex">
      <BackLink href={links.back}>{name}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("network:sources.end.title", { name })}</h1>
      <p class="lead">{t("network:sources.end.lead", { count: shown })}</p>
      {corrections > 0 && <p>{t("network:sources.end.corrections", { count: corrections })}</p>}
      <Form class="card stack--lg">
        <Radios
          name="rows"
          legend={t("network:sources.end.what")}
          error={errors.rows}
          options={[
            { value: "keep", label: t("network:sources.end.keep"), hint: t("network:sources.end.keepHint") },
            {
              value: "remove",
              label: t("network:sources.end.remove"),
              hint: t("network:sources.end.removeHint", { count: shown }),
            },
          ]}
        />
        <p class="row">
          <SubmitButton>{t("network:sources.end.yes")}</SubmitButton>
          <a href={links.back}>{t("network:sources.end.no")}</a>
        </p>
      </Form>
    </Page>
  );
}
