// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  FormKey,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
  Tag,
  TextField,
} from "#platform/ui";
import { WrittenFields } from "../written-fields.tsx";
import { NewsArticle } from "./news.pages.tsx";
import type { NewsState } from "./news.ts";

type Common = { t: T; language: Language };
export type NewsRow = { title: string; href: string; state: NewsState; day: string };

type AllNewsProps = Common & { rows: NewsRow[]; removed: { title: string; putBackHref: string } | null };

export function AllNewsPage({ t, language, rows, removed }: AllNewsProps) {
  return (
    <Page title={t("site:news.title")} robots="noindex">
      <BackLink href={inLanguage(language, "/beheer")}>{t("site:beheer.title")}</BackLink>
      {removed && (
        <Notice kind="good">
          <p>{t("site:news.removed", { title: removed.title })}</p>
          <Form action={removed.putBackHref}>
            <SubmitButton kind="quiet">{t("site:news.putBack")}</SubmitButton>
          </Form>
        </Notice>
      )}
      <h1>{t("site:news.title")}</h1>
      <p class="lead">{t("site:news.teamLead")}</p>
      {rows.length === 0 ? (
        <EmptyState title={t("site:news.none")} />
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {rows.map(({ title, href, state, day }) => (
              <li class="row row--between">
                <a href={href}>{title}</a>
                <StateTag t={t} state={state} day={day} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <LinkButton href={inLanguage(language, "/beheer/nieuws/nieuw")} kind="main" icon="plus">
          {t("site:news.write")}
        </LinkButton>
      </p>
    </Page>
  );
}

function StateTag({ t, state, day }: { t: T; state: NewsState; day: string }) {
  return <Tag kind={state === "shown" ? "open" : "plain"}>{t(`site:news.state.${state}`, { day })}</Tag>;
}

type KeptNews = {
  state: NewsState;
  day: string;
  href: string;
  publicHref: string | null;
  saved: boolean;
  /** Two of them publish: one said yes. */
  waits: boolean;
};

export type WriteNewsProps = Common & {
  formKey: string;
  typed: TypedValues;
  errors: FieldErrors;
  /** Absent: it is new. */
  kept: KeptNews | null;
};

/** Writing and changing; a preview shows it as visitors will read it. */
export function WriteNewsPage(props: WriteNewsProps) {
  const { t, language, kept, errors } = props;
  const title = t(kept ? "site:news.changing" : "site:news.write");
  return (
    <Page title={title} robots="noindex">
      <BackLink href={inLanguage(language, "/beheer/nieuws")}>{t("site:news.title")}</BackLink>
      {kept?.saved && <Notice kind="good">{t("site:house.saved")}</Notice>}
      {kept?.waits && <Notice kind="good">{t("people:roles.tasks.pairHint")}</Notice>}
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      {kept && (
        <p class="row">
          <StateTag t={t} state={kept.state} day={kept.day} />
          {kept.publicHref && <a href={kept.publicHref}>{t("site:news.see")}</a>}
        </p>
      )}
      <p>{t("site:pages.howToWrite")}</p>
      <NewsForm {...props} />
      {kept && <Publication {...props} kept={kept} />}
    </Page>
  );
}

function NewsForm({ t, formKey, typed, errors }: WriteNewsProps) {
  return (
    <Form class="card stack--lg breed">
      <FormKey value={formKey} />
      <WrittenFields t={t} typed={typed} errors={errors} />
      <div class="knoppen">
        <SubmitButton name="step" value="save">
          {t("site:save")}
        </SubmitButton>
        <SubmitButton kind="second" name="step" value="preview">
          {t("site:news.preview")}
        </SubmitButton>
      </div>
    </Form>
  );
}

function Publication({ t, kept, errors, typed }: WriteNewsProps & { kept: NonNullable<WriteNewsProps["kept"]> }) {
  const isWaiting = kept.state !== "shown";
  const day = typedText(typed, "day");
  return (
    <section class="card stack--lg" aria-labelledby="h-zichtbaar">
      <h2 id="h-zichtbaar">{t("site:news.visible")}</h2>
      {isWaiting && (
        <Form action={`${kept.href}/publicatie`} class="stack">
          <Fieldset name="when" legend={t("site:news.when")} error={errors.when}>
            <Choice type="radio" name="when" value="now" checked={typed.when !== "day"} label={t("site:news.now")} />
            <Choice type="radio" name="when" value="day" checked={typed.when === "day"} label={t("site:news.onDay")} />
          </Fieldset>
          <TextField
            name="day"
            type="date"
            label={t("site:news.day")}
            hint={t("site:news.dayHint")}
            value={day}
            error={errors.day}
            short
          />
          <p>
            <SubmitButton>{t("site:news.publish")}</SubmitButton>
          </p>
        </Form>
      )}
      <div class="knoppen">
        {kept.state !== "draft" && (
          <Form action={`${kept.href}/terughalen`}>
            <SubmitButton kind="second">{t("site:news.takeBack")}</SubmitButton>
          </Form>
        )}
        <Form action={`${kept.href}/verwijdering`}>
          <SubmitButton kind="quiet">{t("site:news.remove")}</SubmitButton>
        </Form>
      </div>
    </section>
  );
}

type PreviewProps = Common & { typed: Record<string, string> };

/** As it will be read; every value travels along, so that nothing typed is lost. */
export function NewsPreviewPage({ t, language, typed }: PreviewProps) {
  const versions = (["Nl", "En"] as const).filter((one) => typed[`title${one}`]);
  return (
    <Page title={t("site:news.previewTitle")} robots="noindex">
      <Notice>{t("site:news.previewText")}</Notice>
      {versions.map((one) => (
        <div class="card">
          <NewsArticle
            language={language}
            news={{
              title: typed[`title${one}`] ?? "",
              body: typed[`body${one}`] ?? "",
              day: "",
              language: one === "Nl" ? "nl" : "en",
            }}
          />
        </div>
      ))}
      <Form>
        {Object.entries(typed)
          .filter(([name]) => name !== "step")
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <div class="knoppen">
          <SubmitButton name="step" value="save">
            {t("site:save")}
          </SubmitButton>
          <SubmitButton kind="second" name="step" value="edit">
            {t("site:news.edit")}
          </SubmitButton>
        </div>
      </Form>
    </Page>
  );
}
