// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { useArea, useFreshId } from "./area-context.ts";
import { dayInWords } from "./day-in-words.ts";
import { documentOfForm } from "./document.ts";
import { type Door, Doors } from "./doors.view.tsx";
import { EarlierVersions } from "./earlier.view.tsx";
import { ToolForm } from "./form.view.tsx";
import { fragmentOf, goTo } from "./fragment.ts";
import { BackLink, Button, LinkButton, Page } from "./pieces.view.tsx";
import { toolText } from "./texts-of-page.ts";
import { ThrowAway } from "./throw-away.view.tsx";
import type { FormBody, Tool, ToolCode } from "./tool.ts";

const kind = "form";

/** A tool whose definition says it all. `rest` is what comes after the tool in the fragment. */
export function FormTool({ tool, rest: [id, page] }: { tool: Tool; rest: readonly string[] }) {
  const { vault } = useArea();
  if (!tool.several && !id) return <OneForm {...{ tool }} id={vault.onlyId(tool.code)} page={undefined} />;
  if (!id) return <FormList tool={tool} />;
  return <OneForm key={id} {...{ tool, page }} id={id} />;
}

function FormList({ tool }: { tool: Tool }) {
  const { t, vault } = useArea();
  const freshId = useFreshId();
  const entries = vault.entries<FormBody>(tool.code, kind).reverse();
  return (
    <ToolPage tool={tool}>
      <Doors doors={entries.map(doorOf)} />
      <NewButton code={tool.code}>{t("selfhelp:area.tool.new")}</NewButton>
      {tool.again && entries[0] && (
        <p>
          <LinkButton icon="repeat" href={fragmentOf(tool.code, freshId, entries[0].id)}>
            {t("selfhelp:talk.again.begin")}
          </LinkButton>
        </p>
      )}
    </ToolPage>
  );

  function doorOf({ id, body, made, changed }: Entry<FormBody>): Door {
    const title = body.title || `${toolText(t, tool.code, "title")}, ${dayOf(made)}`;
    return { to: fragmentOf(tool.code, id), title, lines: [dayOf(changed)] };
  }
}

/** To a new one: its id is there before its first word. */
export function NewButton({ code, children }: { code: ToolCode; children: ComponentChildren }) {
  return (
    <p>
      <LinkButton kind="main" icon="plus" href={fragmentOf(code, useFreshId())}>
        {children}
      </LinkButton>
    </p>
  );
}

/** A tool's first page: what it is for, and after whom it is. */
export function ToolPage({ tool: { code, method }, children }: { tool: Tool; children: ComponentChildren }) {
  const { t } = useArea();
  return (
    <Page
      to="#/"
      back={t("selfhelp:area.title")}
      title={toolText(t, code, "title")}
      lead={toolText(t, code, "lead")}
      head={method && <p class="small muted">{toolText(t, code, "method")}</p>}
    >
      {children}
    </Page>
  );
}

/** As a day somebody reads, in the language of the page. */
export function dayOf(moment: string): string {
  return dayInWords(document.documentElement.lang, moment);
}

function OneForm({ tool, id, page }: { tool: Tool; id: string; page: string | undefined }) {
  const { t, language, vault } = useArea();
  const title = toolText(t, tool.code, "title");
  const entry = vault.entry<FormBody>(id);
  const start = entry ?? { id, tool: tool.code, kind, body: { answers: {}, ...(page && { beside: page }) } };
  if (page === "lezen" && entry) return <Reading to={fragmentOf(tool.code, id)} document={documentOf(entry)} />;
  if (page === "eerder" && entry) return <EarlierVersions {...{ entry }} documentOf={documentOf} />;
  const form = (
    <>
      <ToolForm {...{ tool, start }} />
      {entry && <EntryDoors entry={entry} />}
    </>
  );
  if (!tool.several) return <ToolPage tool={tool}>{form}</ToolPage>;
  return (
    <Page to={fragmentOf(tool.code)} back={title} title={entry?.body.title || title}>
      {form}
    </Page>
  );

  function documentOf(earlier: Entry<FormBody>) {
    return documentOfForm({ t, language }, tool, earlier);
  }
}

type ReadingProps = { to: string; document: SharedDocument; children?: ComponentChildren };

/** As it is read and printed, with the way back to where it is written. */
export function Reading({ to, document, children }: ReadingProps) {
  const { t } = useArea();
  return (
    <div class="stack--lg">
      <BackLink href={to}>{t("selfhelp:area.tool.back")}</BackLink>
      <SharedDocumentView t={t} document={document} />
      {children}
      <PrintButton />
    </div>
  );
}

export function PrintButton() {
  const { t } = useArea();
  return (
    <p class="niet-printen">
      <Button icon="printer" onClick={() => print()}>
        {t("selfhelp:area.print")}
      </Button>
    </p>
  );
}

/** From one entry on: reading and print, how it was before, throwing it away. */
export function EntryDoors({ entry: { id, tool }, onErase }: { entry: Entry; onErase?: () => Promise<void> }) {
  const { t, vault } = useArea();
  const erase = async () => {
    await vault.erase(id);
    goTo(tool);
  };
  return (
    <div class="stack niet-printen">
      <p class="row">
        <LinkButton icon="printer" href={fragmentOf(tool, id, "lezen")}>
          {t("selfhelp:area.tool.read")}
        </LinkButton>
        <LinkButton href={fragmentOf(tool, id, "eerder")}>{t("selfhelp:area.tool.earlier")}</LinkButton>
      </p>
      <ThrowAway
        ask={t("selfhelp:area.tool.throwAway")}
        sure={t("selfhelp:area.tool.sure")}
        yes={t("selfhelp:area.tool.yesThrowAway")}
        no={t("selfhelp:area.tool.keep")}
        onYes={onErase ?? erase}
      />
    </div>
  );
}
