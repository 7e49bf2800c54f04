// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { useArea } from "./area-context.ts";
import { dateOf } from "./days.ts";
import type { Wording } from "./document.ts";
import { EarlierVersions } from "./earlier.view.tsx";
import { ToolForm } from "./form.view.tsx";
import { fragmentOf } from "./fragment.ts";
import { BackLink } from "./pieces.view.tsx";
import { toolText } from "./texts-of-page.ts";
import type { FormBody, Tool } from "./tool.ts";
import { dayOf, EntryDoors, NewButton, PrintButton, ToolHead } from "./tool.view.tsx";

export type FormPart<Body> = (body: Body, change: (body: Body) => void) => VNode | null;

/** A tool of which somebody makes another one at another time. */
type DatedTool<Body extends FormBody> = {
  tool: Tool;
  kind: string;
  /** Something new, begun from the last one that was kept. */
  begin: (last: Body | null) => Body;
  form?: FormPart<Body>;
  documentOf: (wording: Wording, entry: Entry<Body>, all: readonly Entry[]) => SharedDocument;
  draw?: (body: Body) => VNode;
  /** In a line or two, below its drawing. */
  say?: (body: Body) => string;
};

type RestProps = { rest: readonly string[] };

/** All of them on its first page, and each on its own. */
export function Dated<Body extends FormBody>({ rest, ...dated }: DatedTool<Body> & RestProps) {
  if (rest[0]) return <OneDated key={rest[0]} {...{ ...dated, rest }} />;
  return (
    <div class="stack--lg">
      <ToolHead tool={dated.tool} />
      <DatedList {...dated} />
    </div>
  );
}

/** One of them: to work on, to read and print, or as it was before. Give it its id as key. */
export function OneDated<Body extends FormBody>({ rest, ...dated }: DatedTool<Body> & RestProps) {
  const { tool, kind, begin, form, documentOf, draw } = dated;
  const [id = "", page] = rest;
  const area = useArea();
  const { t, vault } = area;
  const [fresh] = useState(() => ({ id, tool: tool.code, kind, body: begin(lastBody()) }));
  const entry = vault.entry<Body>(id);
  const read = (shown: Entry<Body>) => documentOf(area, shown, vault.everything());
  if (entry && page === "eerder") return <EarlierVersions entry={entry} documentOf={read} />;
  if (entry && page === "lezen") {
    return (
      <div class="stack--lg">
        <BackLink href={fragmentOf(tool.code, id)}>{t("selfhelp:area.tool.back")}</BackLink>
        <SharedDocumentView t={t} document={read(entry)} />
        {draw?.(entry.body)}
        <PrintButton />
      </div>
    );
  }
  return (
    <div class="stack--lg">
      <BackLink href={fragmentOf(tool.code)}>{toolText(t, tool.code, "title")}</BackLink>
      <h1>{dayOf(entry?.made ?? new Date().toISOString())}</h1>
      <ToolForm tool={tool} start={entry ?? fresh}>
        {form}
      </ToolForm>
      {entry && <EntryDoors entry={entry} />}
    </div>
  );

  function lastBody(): Body | null {
    return vault.entries<Body>(tool.code, kind).pop()?.body ?? null;
  }
}

/** Beside each other, the newest first, and the way to another one. */
export function DatedList<Body extends FormBody>({ tool, kind, draw, say }: DatedTool<Body>) {
  const { t, vault } = useArea();
  const entries = vault.entries<Body>(tool.code, kind).sort((one, other) => dateOf(other).localeCompare(dateOf(one)));
  return (
    <>
      <NewButton code={tool.code}>{toolText(t, tool.code, "new")}</NewButton>
      <ul class="kaarten kluis-keren" role="list">
        {entries.map((entry) => (
          <li class="card stack--sm" key={entry.id}>
            <a href={fragmentOf(tool.code, entry.id)}>{dayOf(dateOf(entry))}</a>
            {draw?.(entry.body)}
            {say && <p class="small">{say(entry.body)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
