// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";

export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Tells buttons with the same words apart for who listens to the page. */
export function Aside({ children }: { children: ComponentChildren }) {
  return <span class="visually-hidden"> {children}</span>;
}
