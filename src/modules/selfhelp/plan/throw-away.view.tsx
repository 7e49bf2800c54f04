// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button, Notice } from "../area/pieces.view.tsx";
import { Unreachable } from "../device/keeper.ts";

const words = {
  part: { sure: "part.emptySure", yes: "part.emptyYes", no: "part.emptyNo", offline: "part.emptyOffline" },
  plan: { sure: "arrange.sure", yes: "arrange.yes", no: "arrange.no", offline: "arrange.offline" },
} as const;

type ThrowAwayProps = { what: keyof typeof words; onYes: () => Promise<void>; onNo: () => void };

/** For good, so it is asked once more; and only where it can be thrown away everywhere. */
export function ThrowAway({ what, onYes, onNo }: ThrowAwayProps) {
  const { t } = useArea();
  const [isOffline, setOffline] = useState(false);
  const { sure, yes, no, offline } = words[what];
  const go = () =>
    onYes().catch((error: unknown) => {
      if (!(error instanceof Unreachable)) throw error;
      setOffline(true);
    });
  return (
    <div class="card stack--sm">
      <p>{t(`selfhelp:plan.${sure}`)}</p>
      {isOffline && <Notice kind="problem">{t(`selfhelp:plan.${offline}`)}</Notice>}
      <p class="row">
        <Button onClick={go}>{t(`selfhelp:plan.${yes}`)}</Button>
        <Button kind="quiet" onClick={onNo}>
          {t(`selfhelp:plan.${no}`)}
        </Button>
      </p>
    </div>
  );
}
