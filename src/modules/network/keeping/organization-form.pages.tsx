// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  Form,
  FormGuard,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  TextArea,
  TextField,
} from "#platform/ui";
import { type AlikeLine, AlikeList } from "../doubles/alike.pages.tsx";

type OrganizationFormPageProps = Sent & {
  t: T;
  title: string;
  lead: string;
  back: { href: string; label: string };
  formKey: string;
  /** Anyone with the link sends it. */
  isGuarded: boolean;
  save: string;
  alike: AlikeLine[];
};

export function OrganizationFormPage(props: OrganizationFormPageProps) {
  const { t, title, lead, back, formKey, isGuarded, save, alike, typed, errors } = props;
  const field = (name: "name" | "description" | "website" | "email" | "phone") => ({
    ...typedField({ typed, errors }, name),
    label: t(`network:keeping.organization.${name}`),
  });
  return (
    <Page title={title} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <Form class="card stack">
        <FormKey value={formKey} />
        {alike.length > 0 && (
          <Notice>
            <h2 class="h-klein">{t("network:doubles.already.title")}</h2>
            <p>{t("network:doubles.already.text")}</p>
            <AlikeList t={t} alike={alike} />
            <p>
              <SubmitButton kind="second" name="sure" value="yes">
                {t("network:doubles.already.add")}
              </SubmitButton>
            </p>
          </Notice>
        )}
        <TextField {...field("name")} maxlength={300} />
        <TextArea {...field("description")} rows={4} maxlength={5000} />
        <TextField {...field("phone")} type="tel" short />
        <TextField {...field("email")} type="email" short />
        <TextField {...field("website")} type="url" maxlength={300} short />
        {isGuarded && <FormGuard />}
        <p>
          <SubmitButton>{save}</SubmitButton>
        </p>
      </Form>
    </Page>
  );
}
