// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Form, Page, Radios, SubmitButton } from "#platform/ui";

type RemovalProps = {
  t: T;
  name: string;
  count: number;
  withPeople: string[];
  errors: FieldErrors;
  links: { back: string };
};

/** What came from it is asked about before it goes. */
export function RemoveSourcePage({ t, name, count, withPeople, errors, links }: RemovalProps) {
  const endHint =
    withPeople.length === 0 ? undefined : t("programme:sources.remove.endHint", { titles: withPeople.join(", ") });
  return (
    <Page title={t("programme:sources.remove.title", { name })} robots="noindex">
      <BackLink href={links.back}>{name}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("programme:sources.remove.title", { name })}</h1>
      <p class="lead">{t("programme:sources.remove.lead", { count })}</p>
      <Form class="card stack--lg">
        {count === 0 ? (
          <input type="hidden" name="activities" value="keep" />
        ) : (
          <Radios
            name="activities"
            legend={t("programme:sources.remove.what")}
            error={errors.activities}
            options={[
              {
                value: "keep",
                label: t("programme:sources.remove.keep"),
                hint: t("programme:sources.remove.keepHint"),
              },
              { value: "end", label: t("programme:sources.remove.end"), hint: endHint },
            ]}
          />
        )}
        <p class="row">
          <SubmitButton>{t("programme:sources.remove.yes")}</SubmitButton>
          <a href={links.back}>{t("programme:sources.remove.no")}</a>
        </p>
      </Form>
    </Page>
  );
}
