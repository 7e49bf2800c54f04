// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { Unreachable } from "../device/keeper.ts";
import { useArea } from "./area-context.ts";
import { Button, Notice } from "./pieces.view.tsx";

type ThrowAwayProps = {
  /** What is asked, and what the yes and the no to it are called. */
  sure: string;
  yes: string;
  no: string;
  onYes: () => Promise<void>;
  onNo: () => void;
};

/** For good, so it is asked once more; and only where it can be thrown away everywhere. */
export function ThrowAway({ sure, yes, no, onYes, onNo }: ThrowAwayProps) {
  const { t } = useArea();
  const [isOffline, setOffline] = useState(false);
  const throwAway = () =>
    onYes().catch((error: unknown) => {
      if (!(error instanceof Unreachable)) throw error;
      setOffline(true);
    });
  return (
    <div class="card stack--sm">
      <p>{sure}</p>
      {isOffline && <Notice kind="problem">{t("selfhelp:area.offlineNow")}</Notice>}
      <p class="row">
        <Button onClick={throwAway}>{yes}</Button>
        <Button kind="quiet" onClick={onNo}>
          {no}
        </Button>
      </p>
    </div>
  );
}
