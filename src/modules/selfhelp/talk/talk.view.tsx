// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { documentOfForm } from "../area/document.ts";
import { fragmentOf } from "../area/fragment.ts";
import { BackLink, Notice } from "../area/pieces.view.tsx";
import type { FormBody } from "../area/tool.ts";
import { FormTool, PrintButton } from "../area/tool.view.tsx";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { sideOf } from "./side.ts";
import { talkTool } from "./tool.ts";

export function Talk({ rest }: { rest: readonly string[] }) {
  const area = useArea();
  const [id = "", page] = rest;
  const entry = area.vault.entry<FormBody>(id);
  if (page !== "lezen" || !entry) return <FormTool tool={talkTool} rest={rest} />;
  const document = documentOfForm(area, talkTool, entry);
  const side = sideOf(document);
  return (
    <div class="stack--lg">
      <BackLink href={fragmentOf("talk", id)}>{area.t("selfhelp:area.tool.back")}</BackLink>
      {(side === "small" || side === "two") && (
        <div class="niet-printen">
          <Notice>{area.t(`selfhelp:talk.print.${side}`)}</Notice>
        </div>
      )}
      <div class={`kluis-gesprek kluis-gesprek--${side}`}>
        <SharedDocumentView t={area.t} document={document} />
      </div>
      <PrintButton />
    </div>
  );
}
