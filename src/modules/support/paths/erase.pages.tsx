// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  ErrorSummary,
  type FieldErrors,
  Form,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
} from "#platform/ui";
import { titleOf } from "./letter.pages.tsx";
import type { Walking } from "./letter.ts";

/** Says what goes and what stays, and asks once whether it is sure. */
export function ErasePathPage(props: Walking & { errors: FieldErrors }) {
  const { t, base, peer, errors } = props;
  return (
    <Page title={t("support:paths.erase.title")} robots="noindex">
      <BackLink href={base}>{titleOf(props)}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("support:paths.erase.title")}</h1>
      <p class="lead">{t("support:paths.erase.lead")}</p>
      <ul>
        <li>{t("support:paths.erase.words")}</li>
        <li>{t("support:paths.erase.told", { peer })}</li>
        <li>{t("support:paths.erase.stays")}</li>
      </ul>
      <p>
        {t("support:paths.erase.first")} <a href={`${base}/meenemen`}>{t("support:paths.links.meenemen.label")}</a>
      </p>
      <Form class="card stack">
        {errors.sure && <p class="fout">{errors.sure}</p>}
        <Choice type="checkbox" id="sure" name="sure" value="yes" label={t("support:paths.erase.sure")} />
        <p class="row">
          <SubmitButton>{t("support:paths.erase.submit")}</SubmitButton>
          <LinkButton href={base} kind="quiet">
            {t("support:paths.erase.leave")}
          </LinkButton>
        </p>
      </Form>
    </Page>
  );
}

/** Says nothing of what it was: whoever comes after them at this screen learns nothing. */
export function PathGonePage({ t, language }: { t: T; language: Language }) {
  return (
    <Page title={t("support:paths.gone.title")} robots="noindex">
      <h1>{t("support:paths.gone.title")}</h1>
      <Notice kind="good">
        <p>{t("support:paths.gone.text")}</p>
      </Notice>
      <p class="row">
        <LinkButton href={inLanguage(language, "/")}>{t("support:paths.gone.home")}</LinkButton>
      </p>
    </Page>
  );
}
