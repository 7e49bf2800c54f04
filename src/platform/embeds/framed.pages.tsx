// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { BarePage } from "#platform/ui";

type FramedPageProps = {
  title: string;
  stylesheet: string;
  /** All of it, on the centre's own site. */
  whole: { href: string; label: string };
  children: ComponentChildren;
};

/** Stands within a page of somebody else: without our head and foot, and its links open the centre's own site. */
export function FramedPage({ title, stylesheet, whole, children }: FramedPageProps) {
  return (
    <BarePage title={title} stylesheets={[stylesheet]}>
      <main aria-labelledby="kop">
        <h1 id="kop">{title}</h1>
        {children}
        <p class="voet">
          <a href={whole.href} target="_top">
            {whole.label}
          </a>
        </p>
      </main>
    </BarePage>
  );
}
