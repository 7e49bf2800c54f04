// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { documentOfForm, type Wording } from "./document.ts";
import type { FormBody } from "./tool.ts";
import { tools } from "./tools.ts";
import { views } from "./views.ts";

type Shown = { document: SharedDocument; drawing: VNode | undefined };

/** Everything as it is read, tool by tool, in the order of the first page. */
export function documentsOf(wording: Wording, entries: readonly Entry[]): Shown[] {
  return tools.flatMap((tool) => {
    const own = entries.filter((entry) => entry.tool === tool.code);
    return own.flatMap((entry) => {
      const { documentOf, draw } = views[tool.code] ?? {};
      const found = documentOf
        ? documentOf(wording, entry as Entry<never>, entries)
        : documentOfForm(wording, tool, entry as Entry<FormBody>);
      return found ? [{ document: found, drawing: draw?.(wording.t, entry.body as never) }] : [];
    });
  });
}
