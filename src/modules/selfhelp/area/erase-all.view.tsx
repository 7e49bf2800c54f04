// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { Unreachable } from "../device/keeper.ts";
import { useArea } from "./area-context.ts";
import { CheckField } from "./fields.view.tsx";
import { Form, Notice, Page } from "./pieces.view.tsx";

/** Everything, here and at the house, and the ways in. */
export function EraseAll({ onErased }: { onErased: () => Promise<void> }) {
  const { t, vault } = useArea();
  const [isSure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const erase = async () => {
    if (!isSure) return setFailed(true);
    try {
      await vault.keeper.eraseAll();
      await onErased();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      setFailed(true);
    }
  };
  return (
    <Page
      to="#/"
      back={t("selfhelp:area.title")}
      title={t("selfhelp:area.eraseAll.title")}
      lead={t("selfhelp:area.eraseAll.lead")}
    >
      {failed && (
        <Notice kind="problem">{t(isSure ? "selfhelp:area.offlineNow" : "selfhelp:area.eraseAll.tick")}</Notice>
      )}
      <Form button={t("selfhelp:area.eraseAll.button")} onSubmit={erase}>
        <CheckField label={t("selfhelp:area.eraseAll.sure")} value={isSure} onChange={setSure} />
      </Form>
    </Page>
  );
}
