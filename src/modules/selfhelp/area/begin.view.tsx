// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import { suggestPassphrase } from "../crypto/words.ts";
import { CheckField, LineField } from "./fields.view.tsx";
import { Form, Notice, Page } from "./pieces.view.tsx";
import type { Place } from "./session.ts";

type BeginProps = { t: T; place: Place; onBegin: (passphrase: string) => Promise<void>; problem: string | null };

/** Before the first word: that nobody can read this, and that nobody can restore it. */
export function Begin({ t, place, onBegin, problem }: BeginProps) {
  const [hasRead, setRead] = useState(false);
  return (
    <Page title={t("selfhelp:area.title")} lead={t("selfhelp:area.lead")}>
      <Notice>
        <p>
          <b>{t("selfhelp:area.begin.nobodyReads")}</b>
        </p>
        <p>
          <b>{t("selfhelp:area.begin.nobodyRestores")}</b>
        </p>
      </Notice>
      <p>{t(place.owner ? "selfhelp:area.begin.everywhere" : "selfhelp:area.begin.hereAlone")}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <CheckField label={t("selfhelp:area.begin.understood")} value={hasRead} onChange={setRead} />
      {hasRead && <NewPassphrase t={t} button={t("selfhelp:area.begin.button")} onChosen={onBegin} />}
    </Page>
  );
}

const fewestSigns = 12;

type NewPassphraseProps = { t: T; button: string; onChosen: (passphrase: string) => Promise<void> };

/** One's own words, or some that nobody guesses. Shown while they are typed, so that they need not be typed twice. */
export function NewPassphrase({ t, button, onChosen }: NewPassphraseProps) {
  const [words, setWords] = useState("");
  const [error, setError] = useState<string | undefined>();
  const submit = async () => {
    if (words.trim().length < fewestSigns) return setError(t("selfhelp:area.begin.tooShort"));
    setError(undefined);
    await onChosen(words);
  };
  return (
    <Form onSubmit={submit} button={button}>
      <LineField
        label={t("selfhelp:area.begin.words")}
        hint={t("selfhelp:area.begin.wordsHint")}
        error={error}
        value={words}
        onChange={setWords}
      />
      <p>
        <button type="button" class="btn btn--3" onClick={() => setWords(suggestPassphrase())}>
          {t("selfhelp:area.begin.suggest")}
        </button>
      </p>
    </Form>
  );
}
