// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  LinkButton,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";

type BringInPageProps = {
  t: T;
  links: { list: string; template: string; sources: string };
  formKey: string;
  errors: FieldErrors;
  megabytes: number;
};

/** Where an agenda comes in: a file, and what becomes of it. */
export function BringInPage({ t, links, formKey, errors, megabytes }: BringInPageProps) {
  return (
    <Page title={t("programme:incoming.title")} robots="noindex">
      <BackLink href={links.list}>{t("programme:incoming.toProgramme")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("programme:incoming.title")}</h1>
      <p class="lead">{t("programme:incoming.lead")}</p>
      <Form enctype="multipart/form-data" class="card stack">
        <FormKey value={formKey} />
        <TextField
          name="file"
          type="file"
          accept=".ics,.ical,.csv,.txt,text/calendar,text/csv"
          label={t("programme:incoming.file")}
          hint={t("programme:incoming.fileHint", { megabytes })}
          error={errors.file}
        />
        <p>
          <SubmitButton>{t("programme:incoming.look")}</SubmitButton>
        </p>
      </Form>
      <p>
        {t("programme:sources.hasAddress")} <a href={links.sources}>{t("programme:sources.letItCome")}</a>
      </p>
      <section class="stack" aria-labelledby="h-waar">
        <h2 id="h-waar">{t("programme:incoming.where.title")}</h2>
        <ul>
          <li>{t("programme:incoming.where.google")}</li>
          <li>{t("programme:incoming.where.outlook")}</li>
          <li>{t("programme:incoming.where.apple")}</li>
          <li>{t("programme:incoming.where.nextcloud")}</li>
          <li>{t("programme:incoming.where.wordpress")}</li>
        </ul>
      </section>
      <section class="stack" aria-labelledby="h-rekenblad">
        <h2 id="h-rekenblad">{t("programme:incoming.sheet.title")}</h2>
        <p>{t("programme:incoming.sheet.text")}</p>
        <p>
          <LinkButton href={links.template} icon="download">
            {t("programme:incoming.sheet.download")}
          </LinkButton>
        </p>
      </section>
      <section class="stack" aria-labelledby="h-goed-om-te-weten">
        <h2 id="h-goed-om-te-weten">{t("programme:incoming.know.title")}</h2>
        <ul>
          <li>{t("programme:incoming.know.nothingYet")}</li>
          <li>{t("programme:incoming.know.private")}</li>
          <li>{t("programme:incoming.know.again")}</li>
          <li>{t("programme:incoming.know.notTaken")}</li>
          <li>{t("programme:incoming.know.gone")}</li>
        </ul>
      </section>
    </Page>
  );
}

type ProgressPageProps = { t: T; links: { self: string }; done: number; total: number };

/** A large file comes in while people do something else. */
export function ProgressPage({ t, links, done, total }: ProgressPageProps) {
  return (
    <Page title={t("programme:incoming.progress.title")} robots="noindex">
      <h1>{t("programme:incoming.progress.title")}</h1>
      <p class="lead">{t("programme:incoming.progress.count", { done, total })}</p>
      <p>{t("programme:incoming.progress.text")}</p>
      <p>
        <LinkButton href={links.self} kind="main" icon="rotate-ccw">
          {t("programme:incoming.progress.look")}
        </LinkButton>
      </p>
      <Form class="stack--sm">
        <p>{t("programme:incoming.progress.stuck")}</p>
        <SubmitButton kind="quiet" name="step" value="continue">
          {t("programme:incoming.progress.continue")}
        </SubmitButton>
      </Form>
    </Page>
  );
}
