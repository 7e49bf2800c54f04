// SPDX-License-Identifier: EUPL-1.2

import { type TypedValues, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
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
  TextArea,
  TextField,
} from "#platform/ui";
import type { HungPicture } from "./picture.ts";
import { longestAlternative } from "./picture-spot.form.ts";
import { Picture } from "./picture-view.tsx";

export const pictureNews = ["hung", "described", "taken", "back"] as const;
export type PictureNews = (typeof pictureNews)[number];

/** Where a picture hangs, in words. */
export type PictureWords = { title: string; lead: string; back: { href: string; label: string } };

type PicturePageProps = PictureWords & {
  t: T;
  picture: HungPicture | null;
  hasBefore: boolean;
  news: PictureNews | undefined;
  formKey: string;
  typed: TypedValues;
  errors: FieldErrors;
  links: { hang: string; take: string; putBack: string };
};

/** One picture: what hangs there, another in its place, and away with it. */
export function PicturePage(props: PicturePageProps) {
  const { t, title, lead, back, picture, hasBefore, news, errors, links } = props;
  return (
    <Page title={title} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      {news && <Notice kind="good">{t(`pictures:news.${news}`)}</Notice>}
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {picture ? <Hanging {...props} picture={picture} /> : <p>{t("pictures:none")}</p>}
      {hasBefore && (
        <Form action={links.putBack}>
          <SubmitButton kind="second">{t(picture ? "pictures:putBack" : "pictures:putBackTaken")}</SubmitButton>
        </Form>
      )}
      <PictureForm {...props} />
    </Page>
  );
}

function Hanging({ t, picture, links }: PicturePageProps & { picture: HungPicture }) {
  return (
    <section class="stack" aria-labelledby="h-nu">
      <h2 id="h-nu">{t("pictures:now")}</h2>
      <Picture picture={picture} sizes="(min-width: 48rem) 40rem, 100vw" />
      <p>
        {picture.alternative === ""
          ? t("pictures:isDecoration")
          : t("pictures:saysTo", { alternative: picture.alternative })}
      </p>
      <Form action={links.take}>
        <SubmitButton kind="quiet">{t("pictures:take")}</SubmitButton>
      </Form>
    </section>
  );
}

function PictureForm({ t, picture, formKey, typed, errors, links }: PicturePageProps) {
  return (
    <Form class="card stack--lg" action={links.hang} enctype="multipart/form-data" labelledBy="h-foto">
      <FormKey value={formKey} />
      <h2 id="h-foto">{t(picture ? "pictures:other" : "pictures:first")}</h2>
      <Notice icon="users">
        <p>{t("pictures:askPeople")}</p>
      </Notice>
      <TextField
        name="picture"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        label={t("pictures:file")}
        hint={t(picture ? "pictures:fileHintAgain" : "pictures:fileHint")}
        error={errors.picture}
      />
      <Fieldset name="words" legend={t("pictures:words")} hint={t("pictures:wordsHint")}>
        <div class="stack">
          <TextArea
            {...typedField({ typed, errors }, "alternative")}
            label={t("pictures:alternative")}
            hint={t("pictures:alternativeHint")}
            rows={2}
            maxlength={longestAlternative}
          />
          <Choice
            type="checkbox"
            name="decoration"
            value="yes"
            label={t("pictures:decoration")}
            hint={t("pictures:decorationHint")}
            checked={typedText(typed, "decoration") === "yes"}
          />
        </div>
      </Fieldset>
      <SubmitButton>{t("pictures:save")}</SubmitButton>
    </Form>
  );
}
