// SPDX-License-Identifier: EUPL-1.2
import { typedField } from "#platform/http";
import { TextArea, TextField } from "#platform/ui";
import { lifeThemes } from "../reference.ts";
import { longestAbout, mostRoom } from "./profile.form.ts";
import { type FieldsProps, FoldedTicks } from "./profile-fields.pages.tsx";

/** What nobody else reads: only whether there is room is seen from it. */
export function RoomFields(props: FieldsProps) {
  const { t, typed, errors } = props;
  return (
    <section class="card stack" aria-labelledby="h-ruimte">
      <div>
        <h3 id="h-ruimte">{t("support:peers.own.title")}</h3>
        <p class="muted">{t("support:peers.own.text")}</p>
      </div>
      <TextField
        {...typedField({ typed, errors }, "room")}
        label={t("support:peers.own.room")}
        hint={t("support:peers.own.roomHint")}
        type="number"
        inputmode="numeric"
        min={0}
        max={mostRoom}
        short
      />
      <FoldedTicks
        {...props}
        name="ratherNot"
        options={lifeThemes.map((code) => ({ value: code, label: t(`support:theme.${code}`) }))}
      />
      <TextArea
        {...typedField({ typed, errors }, "ratherNotWords")}
        label={t("support:peers.own.words")}
        hint={t("support:peers.own.wordsHint")}
        rows={3}
        maxlength={longestAbout}
      />
    </section>
  );
}
