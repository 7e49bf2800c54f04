// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { useArea } from "./area-context.ts";
import { dateOf } from "./days.ts";
import type { Wording } from "./document.ts";
import { EarlierVersions } from "./earlier.view.tsx";
import { type Fields, ToolForm } from "./form.view.tsx";
import { fragmentOf } from "./fragment.ts";
import { Page } from "./pieces.view.tsx";
import { toolText } from "./texts-of-page.ts";
import type { FormBody, Tool } from "./tool.ts";
import { dayOf, EntryDoors, NewButton, Reading, ToolPage } from "./tool.view.tsx";

/** A tool of which somebody makes another one at another time. */
type DatedTool<Body extends FormBody> = {
  tool: Tool;
  kind: string;
  /** Something new, begun from the last one that was kept. */
  begin: (last: Body | null) => Body;
  Above?: Fields<Body>;
  documentOf: (wording: Wording, entry: Entry<Body>, all: readonly Entry[]) => SharedDocument;
  draw?: (t: T, body: Body) => VNode;
  /** In a line or two, below its drawing. */
  say?: (t: T, body: Body) => string;
};

type RestProps = { rest: readonly string[] };

/** All of them on its first page, and each on its own. */
export function Dated<Body extends FormBody>({ rest, ...dated }: DatedTool<Body> & RestProps) {
  if (rest[0]) return <OneDated key={rest[0]} {...{ ...dated, rest }} />;
  return (
    <ToolPage tool={dated.tool}>
      <DatedList {...dated} />
    </ToolPage>
  );
}

/** One of them: to work on, to read and print, or as it was before. Give it its id as key. */
export function OneDated<Body extends FormBody>({ rest, ...dated }: DatedTool<Body> & RestProps) {
  const { tool, kind, begin, Above, documentOf, draw } = dated;
  const [id = "", page] = rest;
  const area = useArea();
  const { t, vault } = area;
  const [fresh] = useState(() => ({ id, tool: tool.code, kind, body: begin(lastBody()) }));
  const entry = vault.entry<Body>(id);
  const read = (shown: Entry<Body>) => documentOf(area, shown, vault.everything());
  if (entry && page === "eerder") return <EarlierVersions entry={entry} documentOf={read} />;
  if (entry && page === "lezen") {
    return (
      <Reading to={fragmentOf(tool.code, id)} document={read(entry)}>
        {draw?.(t, entry.body)}
      </Reading>
    );
  }
  return (
    <Page
      to={fragmentOf(tool.code)}
      back={toolText(t, tool.code, "title")}
      title={dayOf(entry?.made ?? new Date().toISOString())}
    >
      <ToolForm {...{ tool, Above }} start={entry ?? fresh} />
      {entry && <EntryDoors entry={entry} />}
    </Page>
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
            {draw?.(t, entry.body)}
            {say && <p class="small">{say(t, entry.body)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
