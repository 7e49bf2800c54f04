// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type Frame, inFrame } from "./frame.ts";
import { forgetIcons } from "./icon.tsx";

/** The whole document as text, for a view that renders a `<Page>`. */
export function renderPage(frame: Frame, page: VNode): string {
  forgetIcons();
  return `<!doctype html>${inFrame(frame, () => renderToString(page))}`;
}
