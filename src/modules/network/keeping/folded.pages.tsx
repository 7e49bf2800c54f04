// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";

/** What few need: open where something is said in it. */
export function Folded({ title, isOpen, children }: { title: string; isOpen: boolean; children: ComponentChildren }) {
  return (
    <details class="vouw" open={isOpen}>
      <summary>{title}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
