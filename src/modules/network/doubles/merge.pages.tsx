// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  FormKey,
  Page,
  SubmitButton,
} from "#platform/ui";

type MergePageProps = {
  t: T;
  stays: string;
  goes: string;
  /** Where the two say something else. */
  fields: { name: string; label: string; stays: string; goes: string }[];
  /** What comes along by itself. */
  comes: string;
  errors: FieldErrors;
  formKey: string;
  /** The same with the other that stays; null where that cannot be. */
  swap: string | null;
  backHref: string;
};

/** Side by side: of each field one of the two stays. */
export function MergePage(props: MergePageProps) {
  const { t, stays, goes, fields, comes, errors, formKey, swap, backHref } = props;
  const empty = t("network:keeping.answer.empty");
  return (
    <Page title={t("network:doubles.merge.title")} robots="noindex">
      <BackLink href={backHref}>{t("network:doubles.list.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("network:doubles.merge.title")}</h1>
      <p class="lead">{t("network:doubles.merge.lead", { stays, goes })}</p>
      <p>{comes}</p>
      {swap && (
        <p>
          <a href={swap}>{t("network:doubles.merge.swap", { goes })}</a>
        </p>
      )}
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        {fields.map((field) => (
          <Fieldset name={field.name} legend={field.label}>
            <Choice type="radio" name={field.name} value="stays" label={field.stays || empty} checked />
            <Choice type="radio" name={field.name} value="goes" label={field.goes || empty} />
          </Fieldset>
        ))}
        <Fieldset
          name="sure"
          legend={t("network:doubles.merge.sureTitle")}
          hint={t("network:doubles.merge.sureHint")}
          error={errors.sure}
        >
          <Choice type="checkbox" name="sure" value="yes" label={t("network:doubles.merge.sure", { goes })} />
        </Fieldset>
        <p>
          <SubmitButton>{t("network:doubles.merge.send")}</SubmitButton>
        </p>
      </Form>
    </Page>
  );
}
