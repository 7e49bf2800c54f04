// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type Sent } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Choice, ErrorSummary, Fieldset, Form, FormKey, Notice, Page, SubmitButton } from "#platform/ui";
import { PeerInWords } from "../matching/proposals.pages.tsx";
import { listed } from "../matching/reason-words.ts";
import type { OwnProfile } from "./profile.ts";
import { ProfileFields } from "./profile-fields.pages.tsx";
import { RoomFields } from "./room-fields.pages.tsx";

export type ProfilePageProps = Sent & {
  t: T;
  language: Language;
  /** Null before it was made. */
  own: OwnProfile | null;
  path: string;
  isSaved: boolean;
  formKey: string;
};

/** One's own page for whoever looks for somebody: first how they see it, then what one can change. */
export function ProfilePage(props: ProfilePageProps) {
  const { t, language, own, path, isSaved, formKey, errors } = props;
  const back = { href: inLanguage(language, "/team"), label: t("support:peers.team") };
  return (
    <Page title={t("support:peers.title")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      {isSaved && <Notice kind="good">{t("support:peers.saved")}</Notice>}
      <h1>{t("support:peers.title")}</h1>
      <p class="lead">{t("support:peers.lead")}</p>
      {own && <Seen {...props} own={own} />}
      <Form class="stack--lg" action={path} labelledBy="h-profiel">
        <FormKey value={formKey} />
        <h2 id="h-profiel">{t("support:peers.form")}</h2>
        <ProfileFields {...props} />
        <RoomFields {...props} />
        <SubmitButton>{t("support:peers.save")}</SubmitButton>
      </Form>
      {own && <Remove {...props} />}
    </Page>
  );
}

function Seen({ t, language, own, path }: ProfilePageProps & { own: OwnProfile }) {
  const isShown = own.isAvailable;
  return (
    <section class="card stack--sm" aria-labelledby="h-zo">
      <h2 id="h-zo">{t("support:peers.seen.title")}</h2>
      <PeerInWords
        t={t}
        language={language}
        peer={{ name: own.name, about: own.about, reasons: reasonsOf((words) => listed(words, language), own) }}
      />
      <p class="muted">{t("support:peers.seen.hint")}</p>
      <p>
        <b>{t(`support:peers.seen.${own.isPaused ? "paused" : isShown ? "shown" : "full"}`)}</b>
      </p>
      <Form action={`${path}/${own.isPaused ? "verder" : "pauze"}`}>
        <SubmitButton kind="second">{t(`support:peers.${own.isPaused ? "goOn" : "rest"}`)}</SubmitButton>
      </Form>
    </section>
  );
}

/** All that can ever be told as a reason: of each asker only what fits. */
function reasonsOf(
  together: (words: readonly string[]) => string,
  { kinds, languages, neighbourhoods, days, themes, gender, ageBand }: OwnProfile,
) {
  return [
    ...(languages.length > 0 ? [{ is: "speaks" as const, languages }] : []),
    { is: "offersSome" as const, kinds },
    ...(neighbourhoods.length > 0 ? [{ is: "neighbourhood" as const, name: together(neighbourhoods) }] : []),
    ...(days.length > 0 ? [{ is: "days" as const, days }] : []),
    ...(themes.length > 0 ? [{ is: "themes" as const, themes }] : []),
    ...(gender ? [{ is: "gender" as const, gender }] : []),
    ...(ageBand ? [{ is: "ageBand" as const, ageBand }] : []),
  ];
}

function Remove({ t, path, errors }: ProfilePageProps) {
  return (
    <details class="card" open={errors.sure !== undefined}>
      <summary>{t("support:peers.remove.title")}</summary>
      <Form class="stack" action={`${path}/gewist`}>
        <Fieldset
          name="sure"
          legend={t("support:peers.remove.legend")}
          hint={t("support:peers.remove.text")}
          error={errors.sure}
        >
          <Choice type="checkbox" name="sure" value="yes" label={t("support:peers.remove.sure")} />
        </Fieldset>
        <SubmitButton kind="second">{t("support:peers.remove.send")}</SubmitButton>
      </Form>
    </details>
  );
}
