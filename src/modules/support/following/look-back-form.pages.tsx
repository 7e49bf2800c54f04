// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedText } from "#platform/http";
import { Form, Icon, LinkButton, Radios, SubmitButton, TextArea, TextField } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { WayChoice } from "../paths/way-choice.pages.tsx";
import { longestLine, longestWords } from "./fields.form.ts";
import { type FirstWords, firstWordsOf, type LookBack } from "./look-back.ts";
import { Then } from "./look-back-then.pages.tsx";
import { wordsOfPiece } from "./written.ts";

type LookBackFormProps = Walking & { lookBack: LookBack; first: readonly FirstWords[]; zone: string; sent: Sent };

/** One's own words stand first; a grade only if one likes. Everything may stay empty. */
export function LookBackForm(props: LookBackFormProps) {
  const { t, walker, lookBack, sent } = props;
  const { errors } = sent;
  const shown = (name: string, stored: string) => (name in sent.typed ? typedText(sent.typed, name) : stored);
  const field = (name: "now" | "why" | "question") => ({
    ...{ name, value: shown(name, wordsOfPiece(lookBack.pieces, name)), error: errors[name] },
  });
  return (
    <Form class="stack--lg" action={`${walker.base}/terugkijken/${lookBack.id}`}>
      <Then {...props} pieces={lookBack.pieces} />
      <TextArea
        {...field("now")}
        label={t("support:following.lookBacks.now")}
        hint={t("support:following.lookBacks.nowHint")}
        rows={3}
        maxlength={longestWords}
      />
      <div class="cijfer">
        <TextField
          name="grade"
          label={t("support:following.lookBacks.grade")}
          hint={t("support:following.lookBacks.gradeHint")}
          value={shown("grade", String(lookBack.grade ?? ""))}
          error={errors.grade}
          inputmode="numeric"
          maxlength={2}
          autocomplete="off"
        />
        <TextField
          {...field("why")}
          label={t("support:following.lookBacks.why")}
          hint={t("support:following.mayBeEmpty")}
          autocomplete="off"
          maxlength={longestWords}
        />
      </div>
      <GradeStays {...props} />
      <Question {...props} />
      <Otherwise {...props} />
      <WayChoice {...props} />
      <p class="row">
        <SubmitButton>{t("support:following.save")}</SubmitButton>
        <LinkButton kind="quiet" href={walker.base}>
          {t("support:following.lookBacks.notNow")}
        </LinkButton>
      </p>
    </Form>
  );
}

function GradeStays({ t, walker }: LookBackFormProps) {
  return (
    <p class="small muted feit feit--hoog">
      <Icon name="lock" />
      <span>{t(`support:following.lookBacks.gradeStays.${walker.side}`, { name: walker.path.name })}</span>
    </p>
  );
}

function Question({ t, walker, lookBack, sent }: LookBackFormProps) {
  const { typed, errors } = sent;
  return (
    <>
      <Radios
        name="questionIs"
        legend={t("support:following.lookBacks.questionIs")}
        hint={t("support:following.lookBacks.questionHint")}
        error={errors.questionIs}
        value={"questionIs" in typed ? typedText(typed, "questionIs") : (lookBack.question ?? "")}
        options={(["same", "changed", ""] as const).map((value) => ({
          value,
          label: t(`support:following.lookBacks.questions.${value || "none"}`),
        }))}
      />
      <TextField
        name="question"
        label={t("support:following.lookBacks.question")}
        hint={t("support:following.mayBeEmpty")}
        value={"question" in typed ? typedText(typed, "question") : wordsOfPiece(lookBack.pieces, "question")}
        error={errors.question}
        maxlength={longestLine}
        autocomplete="off"
      />
      <p class="small">
        <a href={walker.base}>{t("support:following.lookBacks.toWords")}</a>
      </p>
    </>
  );
}

/** What was taken from the letter may be said otherwise; both stay. */
function Otherwise({ t, lookBack, first, sent }: LookBackFormProps) {
  const { typed, errors } = sent;
  return (
    <details open={Boolean(errors.start ?? errors.wish)}>
      <summary>{t("support:following.lookBacks.otherwise")}</summary>
      <div class="stack">
        {(["start", "wish"] as const).map((part) => (
          <TextArea
            name={part}
            label={t(`support:following.lookBacks.${part}`)}
            value={
              part in typed ? typedText(typed, part) : wordsOfPiece(lookBack.pieces, part) || firstWordsOf(first, part)
            }
            error={errors[part]}
            rows={3}
            maxlength={longestWords}
          />
        ))}
      </div>
    </details>
  );
}
