// SPDX-License-Identifier: EUPL-1.2
import { typedField, typedText } from "#platform/http";
import { Choice, longestNameOfChoice, TextField } from "#platform/ui";
import type { Common, FormProps } from "./own-form.ts";
import { longestLine } from "./request.form.ts";

type ReachFieldsProps = Pick<Common, "t"> &
  FormProps & {
    /** Where somebody of the team fills it in, the browser must not offer their own address. */
    isWrittenBy: "asker" | "team";
  };

/** How to answer: one way is enough, and it is all that is asked. */
export function ReachFields(props: ReachFieldsProps) {
  const { t, typed, errors, isWrittenBy } = props;
  const own = isWrittenBy === "asker";
  return (
    <div class="stack">
      <div>
        <h3>{t("support:requests.reach.title")}</h3>
        <p class="muted">{t("support:requests.reach.hint")}</p>
      </div>
      <TextField
        {...typedField({ typed, errors }, "email")}
        type="email"
        label={t("support:requests.reach.email")}
        hint={t("support:requests.reach.emailHint")}
        autocomplete={own ? "email" : "off"}
        maxlength={254}
      />
      <TextField
        {...typedField({ typed, errors }, "phone")}
        type="tel"
        label={t("support:requests.reach.phone")}
        autocomplete={own ? "tel" : "off"}
        maxlength={40}
        short
      />
      <Choice
        type="checkbox"
        id="comesBy"
        name="comesBy"
        value="yes"
        label={t("support:requests.reach.comesBy")}
        hint={t("support:requests.reach.comesByHint")}
        checked={typedText(typed, "comesBy") === "yes"}
      />
      <HowAndWhen {...props} />
    </div>
  );
}

function HowAndWhen({ t, typed, errors, isWrittenBy }: ReachFieldsProps) {
  return (
    <>
      <TextField
        {...typedField({ typed, errors }, "name")}
        label={t("support:requests.reach.name")}
        hint={t("support:requests.reach.nameHint")}
        autocomplete={isWrittenBy === "asker" ? "nickname" : "off"}
        maxlength={longestNameOfChoice}
      />
      <details open={hasSaid(typed, errors)}>
        <summary>{t("support:requests.reach.more")}</summary>
        <div class="stack">
          <TextField
            {...typedField({ typed, errors }, "reachWords")}
            label={t("support:requests.reach.words")}
            hint={t("support:requests.reach.wordsHint")}
            maxlength={longestLine}
            autocomplete="off"
          />
          <TextField
            {...typedField({ typed, errors }, "notWhen")}
            label={t("support:requests.reach.notWhen")}
            hint={t("support:requests.reach.notWhenHint")}
            maxlength={longestLine}
            autocomplete="off"
          />
          <Choice
            type="checkbox"
            id="mayLeaveMessage"
            name="mayLeaveMessage"
            value="yes"
            label={t("support:requests.reach.message")}
            hint={t("support:requests.reach.messageHint")}
            checked={typedText(typed, "mayLeaveMessage") === "yes"}
          />
        </div>
      </details>
    </>
  );
}

function hasSaid(typed: FormProps["typed"], errors: FormProps["errors"]): boolean {
  const names = ["reachWords", "notWhen", "mayLeaveMessage"];
  return names.some((name) => typedText(typed, name) !== "" || errors[name] !== undefined);
}
