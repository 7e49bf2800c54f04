// SPDX-License-Identifier: EUPL-1.2
// For other people's pages, in a browser: small, alone, and without anything kept.
import { create, inside, link } from "./nodes.ts";

/** Among them `path`, what stands before a path in this language, and `locale`. */
export type Words = Record<string, string>;

type Part = {
  name: string;
  /** It shows anew when one of them changes. */
  attributes: readonly string[];
  words: { nl: Words } & Record<string, Words>;
  /** Of the page on the house's own site that has all of it. */
  path: string;
  list: (element: HTMLElement, home: string, text: Words) => Promise<Node[]>;
};

const style = `:host{display:block}
h2,h3,h4,ul,p{margin:0;padding:0;font:inherit}
h2,h3,h4{font-weight:700;margin-block:1em .25em}
li{list-style:none;padding-block:.5em;border-block-start:1px solid}
a{color:var(--vrijplaats-accent,inherit);font-weight:700}
.all{margin-block-start:1em}`;

/** A part that fetches what it lists; where that fails it shows what the page put inside it. */
export function definePart({ name, attributes, words, path, list }: Part): void {
  class PartOfPage extends HTMLElement {
    static observedAttributes = ["src", "lang", ...attributes];
    readonly #root = styled(this.attachShadow({ mode: "open" }));
    #asked = 0;

    connectedCallback(): void {
      void this.#show();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) void this.#show();
    }

    async #show(): Promise<void> {
      const asked = ++this.#asked;
      const text = words[this.closest<HTMLElement>("[lang]")?.lang.slice(0, 2) ?? ""] ?? words.nl;
      const home = `${(this.getAttribute("src") ?? "").replace(/\/+$/, "")}${text.path}${path}`;
      if (!this.#root.hasChildNodes()) this.#root.append(create("slot"));
      let parts: Node[];
      try {
        parts = await list(this, home, text);
        parts.push(inside("p", link(home, text.whole ?? ""), "all"));
      } catch {
        const rest = this.childElementCount ? create("slot") : link(home, text.whole ?? "");
        parts = [inside("p", text.failed ?? ""), rest];
      }
      if (asked === this.#asked) this.#root.replaceChildren(...parts);
    }
  }
  if (!customElements.get(name)) customElements.define(name, PartOfPage);
}

/** In the way that a page allows whose policy forbids styles in its text. */
function styled(root: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  return root;
}
