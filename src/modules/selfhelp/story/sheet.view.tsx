// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { BackLink } from "../area/pieces.view.tsx";

type SheetProps = { href: string; back: string; title: string; lead?: string; children: ComponentChildren };

/** A page of a story: the way back, what it is called, and what is on it. */
export function Sheet({ href, back, title, lead, children }: SheetProps) {
  return (
    <div class="stack--xl">
      <div class="stack">
        <BackLink href={href}>{back}</BackLink>
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
