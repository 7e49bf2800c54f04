// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import type { PartName } from "#platform/parts";
import type { IconName } from "./icon.tsx";

export type MenuKey = "today" | "programme" | "directory" | "news" | "about" | "team" | "my-place";

export type TextLink = { label: string; href: string };

export type LanguageLink = { code: Language; href: string };

export type CentreInFrame = {
  name: string;
  place: string;
  addressLines: string[];
  phone: string | null;
  email: string | null;
  /** How one gets in, for instance "Bel aan bij Vrijplaats. Wij doen open." */
  doorNote: string | null;
};

/** All that stands around the content of a page. */
export type Frame = {
  t: T;
  language: Language;
  /** This same page in each language; the choice is shown from two languages on. */
  languages: LanguageLink[];
  homeHref: string;
  /** Of this page, without what is asked of it. */
  address: string;
  /** The word of the menu that this page belongs to. */
  current: MenuKey | null;
  /** For a form that anyone may send: when it was drawn, and whether it is shown again. */
  formMoment: () => { moment: string; isAgain: boolean };
  /** None before set-up, and on the page that lists the centres. */
  centre: CentreInFrame | null;
  /** What this house has: nothing on a page leads to another part. */
  parts: ReadonlySet<PartName>;
  menu: { key: MenuKey; label: string; href: string; icon: IconName }[];
  footerLinks: TextLink[];
  /** `signOutHref` receives a POST. */
  signedIn: { name: string; devicesHref: string; signOutHref: string } | null;
  /** The centre's own colours, as a stylesheet that comes after ours. */
  houseStyle: string | null;
  assets: {
    stylesheet: string;
    font: string;
    script: PinnedScript | null;
    icon: string | null;
    /** Scripts that only some pages carry, by name. */
    scripts: Partial<Record<PageScript, PinnedScript>>;
    /** And style sheets. */
    styles: Partial<Record<PageStyle, Pinned>>;
  };
};

/** A file that a browser takes only when its content is the one that this hash was made of. */
export type Pinned = { href: string; integrity: string };
/** `parts` are what it is made of besides itself; it asks for those of `later` when it needs them. */
export type PinnedScript = Pinned & { parts: readonly Pinned[]; later: readonly Pinned[] };

/** What a page may carry beside the script of every page: `NAME.browser.ts` or `.tsx` somewhere in `src`. */
export type PageScript = "passkey" | "screen" | "colours" | "vault" | "vault-reader";
/** Beside the style of every page: `NAME.css` somewhere in `src/modules`. */
export type PageStyle = "vault" | "vault-sheets";

let current: Frame | null = null;

/**
 * Gives everything that is rendered meanwhile its frame. Rendering is one synchronous sweep, so a variable will do; a
 * Preact context was measured to keep each page in memory until the next full collection.
 */
export function inFrame(frame: Frame, render: () => string): string {
  const outer = current;
  current = frame;
  try {
    return render();
  } finally {
    current = outer;
  }
}

export function useFrame(): Frame {
  if (!current) throw new Error("This part needs a frame: render it with renderPage");
  return current;
}
