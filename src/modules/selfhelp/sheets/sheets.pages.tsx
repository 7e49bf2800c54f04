// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren, VNode } from "preact";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { LinkCards, Page } from "#platform/ui";
import { toolText } from "../area/texts-of-page.ts";
import type { Tool, ToolCode } from "../area/tool.ts";
import { tools } from "../area/tools.ts";
import { BlankPeople } from "../people/blank.tsx";
import { BlankWheel } from "../wheel/blank.tsx";
import { LetterSheets } from "./letter-sheet.pages.tsx";
import { layOut } from "./paper.ts";
import { RightsSheets } from "./rights-sheet.pages.tsx";
import { EmptySheets } from "./sheet.pages.tsx";
import { WalletCard } from "./wallet.pages.tsx";

const drawings: Partial<Record<ToolCode, (props: { t: T }) => VNode>> = { wheel: BlankWheel, people: BlankPeople };

type SheetsPageProps = { t: T; language: Language };

export function SheetListPage({ t, language }: SheetsPageProps) {
  const back = { href: inLanguage(language, "/mijn-plek/kluis"), label: t("selfhelp:area.title") };
  const links = tools.map(({ code }) => ({
    href: inLanguage(language, `/mijn-plek/kluis/papier/${code}`),
    label: toolText(t, code, "title"),
    hint: toolText(t, code, "lead"),
  }));
  return (
    <Page title={t("selfhelp:sheets.title")} robots="noindex" back={back}>
      <div class="stack">
        <h1>{t("selfhelp:sheets.title")}</h1>
        <p class="lead">{t("selfhelp:sheets.lead")}</p>
        <p>{t("selfhelp:sheets.plainPages")}</p>
      </div>
      <LinkCards links={links} />
    </Page>
  );
}

export function SheetPage({ t, language, tool }: SheetsPageProps & { tool: Tool }) {
  const back = { href: inLanguage(language, "/mijn-plek/kluis/papier"), label: t("selfhelp:sheets.title") };
  const title = t("selfhelp:sheets.one", { title: toolText(t, tool.code, "title") });
  return (
    <Page title={title} robots="noindex" back={back} style="vault-sheets">
      <p class="niet-printen">{t("selfhelp:sheets.how")}</p>
      <div class="vellen">{sheetsOf(tool)}</div>
    </Page>
  );

  function sheetsOf({ code }: Tool): ComponentChildren {
    if (code === "card") return <WalletCard t={t} />;
    if (code === "rights") return <RightsSheets t={t} language={language} />;
    if (code === "letter") return <LetterSheets t={t} />;
    return <EmptySheets {...{ t, tool }} sheets={layOut(tool)} drawing={drawings[code]?.({ t })} />;
  }
}
