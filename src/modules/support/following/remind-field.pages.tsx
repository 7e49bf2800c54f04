// SPDX-License-Identifier: EUPL-1.2
import { Choice } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { nameOf } from "./seen.ts";

type RemindFieldProps = Walking & { checked: boolean; canBeWritten: boolean };

/** Only for whoever ticks it, and only where a message can come. */
export function RemindField({ checked, canBeWritten, ...seen }: RemindFieldProps) {
  const { t, side } = seen;
  if (!canBeWritten) return <p class="small muted">{t("support:following.remind.none")}</p>;
  const hints = [
    t("support:following.remind.hint"),
    ...(side === "peer" ? [t("support:following.remind.peerHint", { name: nameOf(seen, "holder") })] : []),
  ];
  return (
    <Choice
      type="checkbox"
      name="remind"
      value="yes"
      label={t("support:following.remind.label")}
      hint={hints.join(" ")}
      checked={checked}
    />
  );
}
