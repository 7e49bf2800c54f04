// SPDX-License-Identifier: EUPL-1.2
import { Choice, type FieldErrors, Form, Icon, SubmitButton } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { nameOf } from "./seen.ts";
import type { WalkingSide } from "./tables.ts";
import type { Version } from "./written.ts";

type RemoveProps = Walking & { action: string; errors: FieldErrors };

/** Everything of this one thing, after a tick. */
export function Remove({ action, errors, ...seen }: RemoveProps) {
  const { t, side } = seen;
  return (
    <details class="card niet-printen" open={errors.sure !== undefined}>
      <summary>{t("support:following.remove.summary")}</summary>
      <Form class="stack" action={action}>
        <p class="feit feit--hoog">
          <Icon name="eraser" />
          <span>{t("support:following.remove.text")}</span>
        </p>
        {side === "peer" && <p>{t("support:following.remove.peerText", { name: nameOf(seen, "holder") })}</p>}
        {errors.sure && <p class="fout">{errors.sure}</p>}
        <Choice type="checkbox" id="sure" name="sure" value="yes" label={t("support:following.remove.sure")} />
        <SubmitButton kind="second">{t("support:following.remove.button")}</SubmitButton>
      </Form>
    </details>
  );
}

/** Whose path it is always; who walks along what they made themselves, as long as the other wrote nothing in it. */
export function mayRemove(
  { side }: Pick<Walking, "side">,
  { madeBy, versions }: { madeBy: WalkingSide; versions: readonly Version[] },
): boolean {
  return side === "holder" || (madeBy === "peer" && versions.every(({ writerId }) => writerId !== null));
}
