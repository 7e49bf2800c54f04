// SPDX-License-Identifier: EUPL-1.2
// For other people's pages: small, alone, and without anything kept. What it reads is in docs/programme-feeds.md.
import { create, inside, line, link, type PublicDate } from "./part-elements.ts";
import { words } from "./part-words.ts";

type Programme = { timeZone: string; dates: PublicDate[] };

const filters = ["soort", "plek", "straal", "vanaf", "wie", "taal", "vrij", "nodig", "deel", "q"];
const style = `:host{display:block}
h2,h3,h4,ul,p{margin:0;padding:0;font:inherit}
h2,h3,h4{font-weight:700;margin-block:1em .25em}
li{list-style:none;padding-block:.5em;border-block-start:1px solid}
a{color:var(--vrijplaats-accent,inherit);font-weight:700}
.all{margin-block-start:1em}`;
const dayMs = 86_400_000;

class VrijplaatsProgramma extends HTMLElement {
  static observedAttributes = ["src", "dagen", "lang", ...filters];
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
    const home = `${(this.getAttribute("src") ?? "").replace(/\/+$/, "")}${text.path}/programma`;
    if (!this.#root.hasChildNodes()) this.#root.append(create("slot"));
    let parts: Node[];
    try {
      parts = this.#list(await this.#ask(home), text);
      parts.push(inside("p", link(home, text.whole ?? ""), "all"));
    } catch {
      parts = [inside("p", text.failed ?? ""), this.childElementCount ? create("slot") : link(home, text.whole ?? "")];
    }
    if (asked === this.#asked) this.#root.replaceChildren(...parts);
  }

  get #days(): number {
    return Math.min(Math.max(Number(this.getAttribute("dagen")) || 7, 1), 28);
  }

  /** A week at a time: that is how the house gives them. */
  async #ask(home: string): Promise<Programme> {
    const starts = Array.from({ length: Math.ceil(this.#days / 7) }, (_, week) => dayIn(week * 7));
    const answers = await Promise.all(
      starts.map(async (week) => {
        const query = new URLSearchParams({ week });
        for (const name of filters) {
          const value = this.getAttribute(name);
          if (value) query.set(name, value);
        }
        const answer = await fetch(`${home}.json?${query}`, { credentials: "omit" });
        if (!answer.ok) throw new Error();
        const programme: Programme = await answer.json();
        return programme;
      }),
    );
    return { timeZone: answers[0]?.timeZone ?? zone, dates: answers.flatMap(({ dates }) => dates) };
  }

  #list({ timeZone, dates }: Programme, text: Record<string, string>): Node[] {
    const now = new Date().toLocaleString("sv", { timeZone }).replace(" ", "T");
    const until = dayIn(this.#days);
    const shown = dates.filter(({ starts, ends }) => ends > now && starts < until);
    if (shown.length === 0) return [inside("p", text.nothing ?? "")];
    const heading = `h${/^[2-4]$/.exec(this.getAttribute("kop") ?? "")?.[0] ?? 3}`;
    const parts: HTMLElement[] = [];
    let [day, list] = ["", create("ul")];
    for (const date of shown) {
      if (!date.starts.startsWith(day) || !day) {
        day = date.starts.slice(0, 10);
        list = create("ul");
        list.setAttribute("role", "list");
        parts.push(inside(heading, dayName(day, text.locale)), list);
      }
      list.append(line(date, text));
    }
    return parts;
  }
}

/** In the way that a page allows whose policy forbids styles in its text. */
function styled(root: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  return root;
}

const zone = "Europe/Amsterdam";

function dayIn(days: number): string {
  return new Date(Date.now() + days * dayMs).toLocaleDateString("sv", { timeZone: zone });
}

function dayName(day: string, locale: string | undefined): string {
  const name = new Date(`${day}T12:00Z`).toLocaleDateString(locale, {
    ...{ weekday: "long", day: "numeric", month: "long" },
    timeZone: "UTC",
  } as const);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

if (!customElements.get("vrijplaats-programma")) customElements.define("vrijplaats-programma", VrijplaatsProgramma);
