// SPDX-License-Identifier: EUPL-1.2
import { typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { TextArea } from "#platform/ui";
import { type SupportKind, supportKinds } from "../reference.ts";
import type { Side } from "../tables.ts";
import type { FormProps } from "./own-form.ts";
import { ReachFields } from "./reach-fields.pages.tsx";
import { longestWords } from "./request.form.ts";
import { Ticks, WishFields } from "./wish-fields.pages.tsx";

export type RequestFieldsProps = FormProps & { t: T; side: Side; isWrittenBy: "asker" | "team" };

/** What somebody says for themselves: for family and friends there is a path of its own. */
const kindsForSelf: readonly SupportKind[] = supportKinds.filter((kind) => kind !== "family");

/** All that can be said, in the order in which one says it on the phone; only a way to answer is needed. */
export function RequestFields(props: RequestFieldsProps) {
  const { t, side, typed, errors } = props;
  return (
    <>
      <TextArea
        {...typedField({ typed, errors }, "words")}
        label={t(`support:requests.words.${side}`)}
        hint={t("support:requests.words.hint")}
        rows={5}
        maxlength={longestWords}
      />
      {side === "self" && <KindFields {...props} />}
      <ReachFields {...props} />
      <WishFields {...props} />
    </>
  );
}

function KindFields({ t, typed, errors }: RequestFieldsProps) {
  return (
    <details class="vouw" open={typedText(typed, "kinds") !== ""}>
      <summary>{t("support:requests.kinds.choose")}</summary>
      <Ticks
        name="kinds"
        legend={t("support:requests.kinds.which")}
        hint={t("support:requests.kinds.hint")}
        options={kindsForSelf.map((kind) => ({ value: kind, label: t(`support:kind.${kind}`) }))}
        typed={typed}
        errors={errors}
      />
    </details>
  );
}
