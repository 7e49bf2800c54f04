// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, Fieldset, FormKey, Select, TextArea, TextField } from "#platform/ui";
import { longestSaying, longestWho, sayingKinds } from "../cells/sayings/saying.form.ts";
import type { Block } from "../map/activities.ts";
import type { Column } from "./sheet-columns.queries.ts";

type SayFieldsProps = Sent & { t: T; block: Block; columns: readonly Column[]; formKey: string };

/** Of which cell of this block, what it is, and in whose words. */
export function SayFields({ t, block, columns, formKey, ...sent }: SayFieldsProps) {
  const [activity, kind] = [typedText(sent.typed, "activity"), typedText(sent.typed, "kind") || "remark"];
  return (
    <>
      <FormKey value={formKey} />
      <Fieldset name="activity" legend={t("region:meeting.say.activity")} error={sent.errors.activity}>
        {block.activities.map((code) => (
          <Choice
            type="radio"
            name="activity"
            value={code}
            label={t(`region:map.activity.${code}`)}
            checked={activity === code || block.activities.length === 1}
          />
        ))}
      </Fieldset>
      <Select
        {...typedField(sent, "place")}
        label={t("region:meeting.say.place")}
        options={[
          { value: "", label: t("region:meeting.say.choosePlace") },
          ...columns.map(({ place, name }) => ({ value: place, label: name })),
        ]}
        short
      />
      <Fieldset name="kind" legend={t("region:meeting.say.kind")} error={sent.errors.kind}>
        {sayingKinds.map((code) => (
          <Choice
            type="radio"
            name="kind"
            value={code}
            label={t(`region:meeting.say.kinds.${code}`)}
            checked={code === kind}
          />
        ))}
      </Fieldset>
      <TextArea
        {...typedField(sent, "words")}
        label={t("region:meeting.say.words")}
        hint={t("region:meeting.say.wordsHint")}
        rows={3}
        maxlength={longestSaying}
      />
      <details class="toegang" open={kind === "coming"}>
        <summary>{t("region:meeting.say.coming")}</summary>
        <div class="stack">
          <TextField {...typedField(sent, "who")} label={t("region:meeting.say.who")} maxlength={longestWho} />
          <TextField {...typedField(sent, "fromOn")} label={t("region:meeting.say.fromOn")} type="date" short />
        </div>
      </details>
    </>
  );
}
