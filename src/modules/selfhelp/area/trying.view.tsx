// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { offline } from "../device/keeper.ts";
import { useArea } from "./area-context.ts";
import { Notice } from "./pieces.view.tsx";

/** For what cannot be done without a connection; `told` says so when there is none. */
export function useTrying(): { trying: (work: () => Promise<void>) => Promise<void>; told: VNode | false } {
  const { t } = useArea();
  const [isOffline, setOffline] = useState(false);
  const trying = async (work: () => Promise<void>) => {
    const failed = await work().catch(offline);
    setOffline(failed === "offline");
  };
  return { trying, told: isOffline && <Notice kind="problem">{t("selfhelp:area.offlineNow")}</Notice> };
}
