// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { type OwnTerm, type PersonalTable, whose } from "#platform/rights";

/** Every table with something of a person, of all modules. A question, since the modules make this part too. */
export type Register = () => PersonalTable[];

/** `whose` is the heading under which it stands. */
export type Line = { whose: string; name: string; text: string };

/** What is written down, what for and how long, one line per kind of thing, as it is at this centre now. */
export function linesOf(tables: readonly PersonalTable[], ownTerms: readonly OwnTerm[], t: T): Line[] {
  const inOrder = tables.toSorted((one, other) => orderOf(one) - orderOf(other));
  return inOrder.map((table) => ({
    whose: t(`rights:whose.${table.whose[0]}`),
    name: t(table.name),
    text: [t(table.purpose), t(table.keptFor), ...ownTermsOf(table, ownTerms, t)].join(" "),
  }));
}

function orderOf(table: PersonalTable): number {
  return whose.indexOf(table.whose[0]);
}

/** Where this centre keeps something longer or shorter than the standard, and why. */
export function ownTermsOf({ terms }: PersonalTable, ownTerms: readonly OwnTerm[], t: T): string[] {
  return terms.flatMap((term) => {
    const own = ownTerms.find(({ name }) => name === term.name);
    if (!own) return [];
    const days = t("site:rights.term.own", { since: t(term.since), count: own.days });
    return [own.reason ? `${days} ${t("site:rights.term.because", { reason: own.reason })}` : days];
  });
}

/** As it is kept with a version: one text for each line. */
export function asText({ whose, name, text }: Line): string {
  return [whose, name, text].join("\n");
}

export function fromText(kept: string): Line {
  const [whose = "", name = "", ...text] = kept.split("\n");
  return { whose, name, text: text.join("\n") };
}

/** In the languages that a house agrees on a text in: each has its columns. */
export type InBoth<Value> = Record<"nl" | "en", Value>;
