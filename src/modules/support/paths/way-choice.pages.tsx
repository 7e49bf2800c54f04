// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedText } from "#platform/http";
import { Choice, Radios } from "#platform/ui";
import type { Walking } from "./letter.ts";
import { peersWays } from "./parts.ts";

/** Whose words they are, and who held the pen: stands beside them afterwards. */
export function WayChoice({ t, side, holder, sent }: Walking & { sent: Sent }) {
  const typed = typedText(sent.typed, "writtenAs");
  if (side === "holder") {
    return (
      <Choice
        type="checkbox"
        name="writtenAs"
        value="together"
        label={t("support:paths.write.together")}
        checked={typed === "together"}
      />
    );
  }
  return (
    <Radios
      name="writtenAs"
      legend={t("support:paths.write.way")}
      error={sent.errors.writtenAs}
      value={typed || "together"}
      options={peersWays.map((value) => ({ value, label: t(`support:paths.write.ways.${value}`, { holder }) }))}
    />
  );
}
