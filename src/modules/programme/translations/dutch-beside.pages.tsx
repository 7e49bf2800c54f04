// SPDX-License-Identifier: EUPL-1.2
import { Choice, Tag } from "#platform/ui";
import type { TextName } from "./texts-of-activity.ts";
import type { TranslationPageProps } from "./translation.pages.tsx";
import { stateOfText, type TextState } from "./translation.ts";

/** What it says in Dutch now, how the translation stands to it, and what it said when that was made. */
export function DutchBeside({ t, dutch, translation, name }: TranslationPageProps & { name: TextName }) {
  const state = stateOfText(name, dutch, translation);
  return (
    <div class="stack--sm">
      <p class="row">
        <b>{t("programme:translations.page.dutch")}</b>
        {state !== "nothing" && <Tag kind={tagKinds[state]}>{t(`programme:translations.page.state.${state}`)}</Tag>}
      </p>
      <DutchText text={dutch[name]} />
      {state === "changed" && (
        <>
          <p class="muted">{t("programme:translations.page.before")}</p>
          <div class="muted">
            <DutchText text={translation?.madeFrom[name] ?? ""} />
          </div>
          <Choice type="checkbox" name="stillRight" value={name} label={t("programme:translations.page.stillRight")} />
        </>
      )}
    </div>
  );
}

const tagKinds: Record<Exclude<TextState, "nothing">, "plain" | "few" | "open"> = {
  missing: "plain",
  changed: "few",
  done: "open",
};

function DutchText({ text }: { text: string | readonly string[] }) {
  if (typeof text !== "string") {
    return (
      <ul lang="nl">
        {text.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {text.split(/\n+/).map((line) => (
        <p lang="nl">{line}</p>
      ))}
    </>
  );
}
