// SPDX-License-Identifier: EUPL-1.2
import { BackLink, ErrorSummary, Form, FormGuard, FormKey, Notice, Page, SubmitButton } from "#platform/ui";
import { type AlikeLine, AlikeList } from "../doubles/alike.pages.tsx";
import { EntryFields, type EntryFieldsProps } from "./entry-fields.pages.tsx";

export type EntryFormPageProps = EntryFieldsProps & {
  title: string;
  lead: string;
  back: { href: string; label: string };
  formKey: string;
  /** Anyone with the link sends it. */
  isGuarded: boolean;
  save: string;
  /** What stands there already and may be the same: asked once, never in the way. */
  alike: AlikeLine[];
};

export function EntryFormPage(props: EntryFormPageProps) {
  const { title, lead, back, formKey, isGuarded, save, alike, errors } = props;
  return (
    <Page title={title} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <Form class="stack--lg">
        <FormKey value={formKey} />
        {alike.length > 0 && <Alike {...props} />}
        <EntryFields {...props} />
        {isGuarded && <FormGuard />}
        <div class="veld-na">
          <SubmitButton>{save}</SubmitButton>
        </div>
      </Form>
    </Page>
  );
}

function Alike({ t, alike }: EntryFormPageProps) {
  return (
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
  );
}
