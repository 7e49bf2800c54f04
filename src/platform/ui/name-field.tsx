// SPDX-License-Identifier: EUPL-1.2
import { TextField } from "./fields.tsx";
import { useFrame } from "./frame.ts";

export const longestNameOfChoice = 80;

type NameOfChoiceProps = {
  /** What was typed before. */
  typed: string | string[] | undefined;
  error: string | undefined;
  /** Where someone else fills it in, the browser must not offer their own name. */
  isForSomeoneElse?: boolean;
  label?: string;
  hint?: string;
};

/** A name of choice: what someone likes to be called here, and never more. */
export function NameOfChoice({ typed, error, isForSomeoneElse = false, label, hint }: NameOfChoiceProps) {
  const { t } = useFrame();
  return (
    <TextField
      name="name"
      label={label ?? t("ui:name.label")}
      hint={hint ?? t("ui:name.hint")}
      value={[typed ?? ""].flat()[0] ?? ""}
      error={error}
      autocomplete={isForSomeoneElse ? "off" : "nickname"}
      maxlength={longestNameOfChoice}
      required
    />
  );
}
