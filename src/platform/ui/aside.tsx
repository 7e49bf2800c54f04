// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";

/** Tells buttons and links with the same words apart, for whoever listens to the page. */
export function Aside({ children }: { children: ComponentChildren }) {
  return <span class="visually-hidden"> {children}</span>;
}

/** The same, where it is only the name of what a button or link is about. */
export function AsideOf({ children }: { children: ComponentChildren }) {
  return <span class="visually-hidden">: {children}</span>;
}
