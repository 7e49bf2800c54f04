// SPDX-License-Identifier: EUPL-1.2
// What it reads is in docs/programme-feeds.md.
import { create, definePart, inside, type Words } from "#platform/elements";
import { line, type PublicDate } from "./part-line.ts";
import { words } from "./part-words.ts";

type Programme = { timeZone: string; dates: PublicDate[] };

const filters = ["soort", "plek", "straal", "vanaf", "wie", "taal", "vrij", "nodig", "deel", "q"];
const dayMs = 86_400_000;
const zone = "Europe/Amsterdam";

definePart({
  name: "vrijplaats-programma",
  attributes: ["dagen", ...filters],
  words,
  path: "/programma",
  list: async (element, home, text) => {
    const days = Math.min(Math.max(Number(element.getAttribute("dagen")) || 7, 1), 28);
    return listDates(element, days, await ask(element, days, home), text);
  },
});

/** A week at a time: that is how the house gives them. */
async function ask(element: HTMLElement, days: number, home: string): Promise<Programme> {
  const starts = Array.from({ length: Math.ceil(days / 7) }, (_, week) => dayIn(week * 7));
  const answers = await Promise.all(
    starts.map(async (week) => {
      const query = new URLSearchParams({ week });
      for (const name of filters) {
        const value = element.getAttribute(name);
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

function listDates(element: HTMLElement, days: number, { timeZone, dates }: Programme, text: Words): Node[] {
  const now = new Date().toLocaleString("sv", { timeZone }).replace(" ", "T");
  const until = dayIn(days);
  const shown = dates.filter(({ starts, ends }) => ends > now && starts < until);
  if (shown.length === 0) return [inside("p", text.nothing ?? "")];
  const heading = `h${/^[2-4]$/.exec(element.getAttribute("kop") ?? "")?.[0] ?? 3}`;
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
