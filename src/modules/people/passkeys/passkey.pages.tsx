// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Aside, Form, SubmitButton, TextField } from "#platform/ui";
import { BackField } from "../signing-in/back-field.pages.tsx";

/** `since`: "24 november 2026" */
export type PasskeyInWords = { id: string; name: string | null; since: string | null };
type PasskeySectionProps = {
  t: T;
  /** Whether one can be added or taken away now. */
  isOpen: boolean;
  passkeys: readonly PasskeyInWords[];
  /** Where they are added, and the page to which that leads back. */
  path: string;
  ownHref: string;
};

/** One's own devices. Adding one asks the device itself, so that part needs a script; all else does not. */
export function PasskeySection(props: PasskeySectionProps) {
  const { t, isOpen, passkeys } = props;
  return (
    <div class="card stack--sm">
      <h3>{t("people:securing.own.keys")}</h3>
      <p>
        {t("people:passkeys.lead")} {t("people:passkeys.stays")}
      </p>
      {passkeys.length === 0 ? <p>{t("people:passkeys.none")}</p> : <PasskeyList {...props} />}
      {isOpen && <AddPasskey {...props} />}
    </div>
  );
}

function PasskeyList({ t, isOpen, passkeys, path }: PasskeySectionProps) {
  return (
    <ul class="stack--sm" role="list">
      {passkeys.map(({ id, name, since }) => (
        <li class="row row--between">
          <span>
            <b>{name || t("people:passkeys.nameless")}</b>
            {since && `, ${t("people:passkeys.since", { day: since })}`}
          </span>
          {isOpen && (
            <Form action={`${path}/${id}/verwijdering`}>
              <SubmitButton kind="quiet">
                {t("people:passkeys.remove")}
                <Aside>{name || t("people:passkeys.nameless")}</Aside>
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

function AddPasskey({ t, path, ownHref }: PasskeySectionProps) {
  return (
    <passkey-form question={`${path}/vraag`} failed={`${ownHref}?gedaan=failed`}>
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
          <BackField back={back} />
          <SubmitButton kind="second">{t("people:signIn.passkey.button")}</SubmitButton>
          <p class="small muted">{t("people:signIn.passkey.hint")}</p>
        </Form>
      </div>
    </passkey-form>
  );
}
