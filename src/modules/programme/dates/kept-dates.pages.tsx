// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Aside, Form, SubmitButton } from "#platform/ui";
import { Choices } from "../activities/form-pieces.pages.tsx";
import { keptDateAnswers } from "./occurrence-planning.ts";

export type KeptDate = {
  id: string;
  words: string;
  people: number;
  changeHref: string;
  /** "woensdag 2 december, 13.00 tot 14.30 uur": where its people could come instead. */
  otherTime: string | null;
};

const fewToAnswer = 2;

/** Per date with people one question; what is left open stays as it is, and is asked again. */
export function KeptDates({ t, kept }: { t: T; kept: KeptDate[] }) {
  const [first] = kept;
  return (
    <section class="card stack" aria-labelledby="h-buiten">
      <h2 id="h-buiten">{t("programme:activity.kept.title")}</h2>
      <p>
        {t("programme:activity.kept.text", { count: kept.length })} {t("programme:dates.kept.text")}
      </p>
      <Form labelledBy="h-buiten" class="stack">
        {kept.map((date) => (
          <KeptQuestion t={t} date={date} />
        ))}
        <div class="knoppen">
          <SubmitButton>{t("programme:activity.kept.submit")}</SubmitButton>
          {first && kept.length > fewToAnswer && <AllAtOnce t={t} first={first} />}
        </div>
      </Form>
    </section>
  );
}

function KeptQuestion({ t, date }: { t: T; date: KeptDate }) {
  const labelOf = (answer: (typeof keptDateAnswers)[number]) =>
    answer === "move" && date.otherTime
      ? t("programme:dates.kept.move", { when: date.otherTime })
      : t(`programme:activity.kept.answer.${answer}`);
  return (
    <div class="stack--sm">
      <Choices
        typed={{}}
        errors={{}}
        type="radio"
        name={`date-${date.id}`}
        legend={t("programme:activity.kept.question", { date: date.words, count: date.people })}
        options={keptDateAnswers
          .filter((answer) => answer !== "move" || date.otherTime !== null)
          .map((answer) => ({ value: answer, label: labelOf(answer) }))}
      />
      <p>
        <a href={date.changeHref}>
          {t("programme:dates.kept.self")}
          <Aside>{t("programme:dates.kept.selfOf", { date: date.words })}</Aside>
        </a>
      </p>
    </div>
  );
}

function AllAtOnce({ t, first }: { t: T; first: KeptDate }) {
  return (
    <>
      {first.otherTime && (
        <SubmitButton kind="second" name="all" value="move">
          {t("programme:dates.kept.allMove")}
        </SubmitButton>
      )}
      <SubmitButton kind="second" name="all" value="keep">
        {t("programme:dates.kept.allKeep")}
      </SubmitButton>
    </>
  );
}
