// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "../device/entry.ts";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { useArea, useFreshId } from "./area-context.ts";
import { documentOfForm } from "./document.ts";
import { EarlierVersions } from "./earlier.view.tsx";
import { ToolForm } from "./form.view.tsx";
import { fragmentOf, goTo } from "./fragment.ts";
import { BackLink, Button, LinkButton } from "./pieces.view.tsx";
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
    <div class="stack--lg">
      <ToolHead tool={tool} />
      <ul class="plan" role="list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={fragmentOf(tool.code, entry.id)}>
              <b>{titleOf(entry)}</b>
              <span>{dayOf(entry.changed)}</span>
            </a>
          </li>
        ))}
      </ul>
      <NewButton code={tool.code}>{t("selfhelp:area.tool.new")}</NewButton>
      {tool.again && entries[0] && (
        <p>
          <LinkButton icon="repeat" href={fragmentOf(tool.code, freshId, entries[0].id)}>
            {t("selfhelp:talk.again.begin")}
          </LinkButton>
        </p>
      )}
    </div>
  );

  function titleOf({ body, made }: Entry<FormBody>): string {
    return body.title || `${toolText(t, tool.code, "title")}, ${dayOf(made)}`;
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

/** The heading of a tool's first page, with the way back. */
export function ToolHead({ tool }: { tool: Tool }) {
  const { t } = useArea();
  return (
    <>
      <BackLink href="#/">{t("selfhelp:area.title")}</BackLink>
      <div class="stack">
        <h1>{toolText(t, tool.code, "title")}</h1>
        <p class="lead">{toolText(t, tool.code, "lead")}</p>
        {tool.method && <p class="small muted">{toolText(t, tool.code, "method")}</p>}
      </div>
    </>
  );
}

/** As a day somebody reads, in the language of the page. */
export function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
}

function OneForm({ tool, id, page }: { tool: Tool; id: string; page: string | undefined }) {
  const { t, language, vault } = useArea();
  const title = toolText(t, tool.code, "title");
  const entry = vault.entry<FormBody>(id);
  const start = entry ?? { id, tool: tool.code, kind, body: { answers: {}, ...(page && { beside: page }) } };
  if (page === "lezen" && entry) return <ReadForm {...{ tool, entry }} />;
  if (page === "eerder" && entry) return <EarlierVersions {...{ entry }} documentOf={documentOf} />;
  return (
    <div class="stack--lg">
      {tool.several ? <BackLink href={fragmentOf(tool.code)}>{title}</BackLink> : <ToolHead tool={tool} />}
      {tool.several && <h1>{entry?.body.title || title}</h1>}
      <ToolForm {...{ tool, start }} />
      {entry && <EntryDoors entry={entry} />}
    </div>
  );

  function documentOf(earlier: Entry<FormBody>) {
    return documentOfForm({ t, language }, tool, earlier);
  }
}

function ReadForm({ tool, entry }: { tool: Tool; entry: Entry<FormBody> }) {
  const { t, language } = useArea();
  return (
    <div class="stack--lg">
      <BackLink href={fragmentOf(tool.code, entry.id)}>{t("selfhelp:area.tool.back")}</BackLink>
      <SharedDocumentView t={t} document={documentOfForm({ t, language }, tool, entry)} />
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
  const [isSure, setSure] = useState(false);
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
        {!isSure && (
          <Button kind="quiet" onClick={() => setSure(true)}>
            {t("selfhelp:area.tool.throwAway")}
          </Button>
        )}
      </p>
      {isSure && (
        <ThrowAway
          sure={t("selfhelp:area.tool.sure")}
          yes={t("selfhelp:area.tool.yesThrowAway")}
          no={t("selfhelp:area.tool.keep")}
          onYes={onErase ?? erase}
          onNo={() => setSure(false)}
        />
      )}
    </div>
  );
}
