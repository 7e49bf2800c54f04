// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type Frame, FrameContext } from "./frame.ts";
import { type IconName, UsedIcons } from "./icon.tsx";

/** The whole document as text, for a view that renders a `<Page>`. */
export function renderPage(frame: Frame, page: VNode): string {
  const document = (
    <FrameContext.Provider value={frame}>
      <UsedIcons.Provider value={new Set<IconName>()}>{page}</UsedIcons.Provider>
    </FrameContext.Provider>
  );
  return `<!doctype html>${renderToString(document)}`;
}
