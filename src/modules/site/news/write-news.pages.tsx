// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";
import { WrittenFields } from "../written/written-fields.pages.tsx";
import { type Standing, StateTag } from "./state-tag.pages.tsx";

type KeptNews = Standing & {
  href: string;
  publicHref: string | null;
  saved: boolean;
  /** Two of them publish: one said yes, whoever asks or someone else. */
  yes: "own" | "someone" | null;
};

type WriteNewsProps = {
  t: T;
  language: Language;
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
      {kept?.saved && <Notice kind="good">{t("site:saved")}</Notice>}
      {kept?.yes === "own" && <Notice kind="good">{t("people:roles.tasks.pairHint")}</Notice>}
      {kept?.yes === "someone" && <Notice>{t("people:roles.tasks.firstYes")}</Notice>}
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
  const isWaiting = kept.state === "draft" || kept.state === "planned";
  const day = typedText(typed, "day");
  return (
    <section class="card stack--lg" aria-labelledby="h-zichtbaar">
      <h2 id="h-zichtbaar">{t("site:news.visible")}</h2>
      {kept.state === "outOfSight" && <p>{t("site:news.outOfSight")}</p>}
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
