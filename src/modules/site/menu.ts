// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, type Permission } from "#platform/http";
import type { PartName } from "#platform/parts";

/** A line of a list of links. Without `part` every house has what it leads to, and of several one is enough; without `for` everybody may go there. */
export type MenuLine = { path: string; part?: PartName | readonly PartName[]; for?: Permission };

/** The lines for whoever asks: nothing leads to what this house does not have, or to what is not for them. */
export function linesFor<Line extends MenuLine>(c: AppContext, lines: readonly Line[]): (Line & { href: string })[] {
  const { actor, person, centre, language } = c.var;
  const asker = { actor, person, centreId: centre.id };
  return lines
    .filter(({ part }) => part === undefined || [part].flat().some((one) => centre.parts.has(one)))
    .filter((line) => line.for === undefined || line.for.allows(asker))
    .map((line) => ({ ...line, href: inLanguage(language, line.path) }));
}
