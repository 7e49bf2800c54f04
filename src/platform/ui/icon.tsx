// SPDX-License-Identifier: EUPL-1.2
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { icons } from "./icons.generated.ts";

export type IconName = keyof typeof icons;

/** The names met while a page is rendered, so that it carries only the drawings it shows. */
export const UsedIcons = createContext<Set<IconName> | null>(null);

/** Never alone: a word stands beside it. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }) {
  useContext(UsedIcons)?.add(name);
  return (
    <svg class={extra ? `i ${extra}` : "i"} aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** Stands after everything that shows icons: rendering goes depth first, so by then all names are known. */
export function IconSprite() {
  const used = useContext(UsedIcons);
  if (!used?.size) return null;
  const symbols = Array.from(used, (name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${icons[name]}</symbol>`);
  return <svg hidden aria-hidden="true" dangerouslySetInnerHTML={{ __html: symbols.join("") }} />;
}
