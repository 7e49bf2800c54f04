// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { Side } from "../tables.ts";
import type { Asked } from "./request.commands.ts";
import type { AskedInForm } from "./request.form.ts";

/** Who only ticked that they come by has said how to answer; family and friends ask for one kind of support. */
export function askedFrom(t: T, side: Side, { formKey: _, comesBy, ...asked }: AskedInForm): Asked {
  const comes = t("support:requests.reach.comes");
  const isSaid = !comesBy || asked.reachWords.startsWith(comes);
  return {
    ...asked,
    kinds: side === "family" ? ["family"] : asked.kinds,
    reachWords: isSaid ? asked.reachWords : [comes, asked.reachWords].filter(Boolean).join(" "),
  };
}
