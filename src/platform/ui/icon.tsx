// SPDX-License-Identifier: EUPL-1.2
import { icons } from "./icons.generated.ts";

export type IconName = keyof typeof icons;

// Rendering is one synchronous sweep, so what is noted here belongs to the page at hand.
const shown = new Set<IconName>();

/** Never alone: a word stands beside it. No hook, and a plain function: a list page calls it hundreds of times. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }) {
  shown.add(name);
  return (
    <svg class={extra ? `i ${extra}` : "i"} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** Drawings that a script of this page shows later. */
export function AlsoIcons({ names }: { names: readonly IconName[] }) {
  for (const name of names) shown.add(name);
  return null;
}

/** Before each page, so that it carries only the drawings it shows. */
export function forgetIcons(): void {
  shown.clear();
}

/** Stands after everything that shows icons: rendering goes depth first, so by then all names are known. */
export function IconSprite() {
  if (shown.size === 0) return null;
  const symbols = Array.from(shown, (name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${icons[name]}</symbol>`);
  return <svg hidden aria-hidden="true" dangerouslySetInnerHTML={{ __html: symbols.join("") }} />;
}
