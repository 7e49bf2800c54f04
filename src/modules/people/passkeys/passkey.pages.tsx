// SPDX-License-Identifier: EUPL-1.2
import { formatDayOfYear } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Form, Notice, Page, SubmitButton, TextField } from "#platform/ui";

export type PasskeyInWords = { id: string; name: string | null; since: string | null };
export type PasskeyNews = "added" | "failed" | "removed" | "again";
type PasskeysPageProps = {
  t: T;
  language: Language;
  passkeys: readonly PasskeyInWords[];
  news: PasskeyNews | undefined;
};

/** One's own devices. Adding one asks the device itself, so that part needs a script; all else does not. */
export function PasskeysPage(props: PasskeysPageProps) {
  const { t, passkeys, news } = props;
  return (
    <Page title={t("people:passkeys.title")} robots="noindex" script="passkey">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:passkeys.title")}</h1>
          {news && (
            <Notice kind={news === "added" || news === "removed" ? "good" : "problem"}>
              <p>{t(`people:passkeys.${news}`)}</p>
            </Notice>
          )}
          <p class="lead">{t("people:passkeys.lead")}</p>
          <p>{t("people:passkeys.stays")}</p>
        </div>
        <section class="stack" aria-labelledby="h-toestellen">
          <h2 id="h-toestellen">{t("people:passkeys.yours")}</h2>
          {passkeys.length === 0 ? <p>{t("people:passkeys.none")}</p> : <PasskeyList {...props} />}
        </section>
        <AddPasskey {...props} />
      </div>
    </Page>
  );
}

function PasskeyList({ t, language, passkeys }: PasskeysPageProps) {
  return (
    <ul class="stack--sm" role="list">
      {passkeys.map(({ id, name, since }) => (
        <li class="card row">
          <span>
            <b>{name || t("people:passkeys.nameless")}</b>
            {since && `, ${t("people:passkeys.since", { day: formatDayOfYear(since, language) })}`}
          </span>
          <Form action={inLanguage(language, `/team/toestellen/${id}/verwijdering`)}>
            <SubmitButton kind="quiet">
              {t("people:passkeys.remove")}
              <span class="visually-hidden"> {name || t("people:passkeys.nameless")}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}

function AddPasskey({ t, language }: PasskeysPageProps) {
  const path = inLanguage(language, "/team/toestellen");
  return (
    <passkey-form question={`${path}/vraag`} again={`${path}?gedaan=again`} failed={`${path}?gedaan=failed`}>
      <div hidden>
        <Form class="stack" action={path}>
          <TextField name="name" label={t("people:passkeys.name")} hint={t("people:passkeys.nameHint")} value="" />
          <input type="hidden" name="answer" value="" />
          <SubmitButton>{t("people:passkeys.add")}</SubmitButton>
        </Form>
      </div>
      <p>{t("people:passkeys.needsScript")}</p>
    </passkey-form>
  );
}

/** Beside the link by mail, and only where the browser can. */
export function PasskeySignIn({ t, language, back }: { t: T; language: Language; back: string | undefined }) {
  const path = inLanguage(language, "/inloggen/toestel");
  return (
    <passkey-form signs-in question={`${path}/vraag`} failed={inLanguage(language, "/inloggen?toestel=onbekend")}>
      <div hidden>
        <Form class="stack--sm" action={path}>
          <input type="hidden" name="answer" value="" />
          {back && <input type="hidden" name="terug" value={back} />}
          <SubmitButton kind="second">{t("people:signIn.passkey.button")}</SubmitButton>
          <p class="small muted">{t("people:signIn.passkey.hint")}</p>
        </Form>
      </div>
    </passkey-form>
  );
}
