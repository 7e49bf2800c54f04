// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { dayInWords } from "../area/day-in-words.ts";
import { documentOfForm, type Wording } from "../area/document.ts";
import { toolText } from "../area/texts-of-page.ts";
import type { Entry } from "../device/entry.ts";
import type { SharedDocument, SharedSection } from "../sharing/shared-document.ts";
import { changesSince, kinds, type PeopleBody, type Person, rings } from "./people.ts";
import { peopleTool } from "./tool.ts";

/** "Ans (een luisterend oor, plezier)". */
export function nameWithKinds(t: T, person: Person): string {
  const sort = person.sort === "own" ? [] : [`sort.${person.sort}`];
  const words = [...sort, ...person.kinds.map((kind) => `kind.${kind}`)].map((path) => toolText(t, "people", path));
  return namesOf(t, [person]) + (words.length > 0 ? ` (${words.join(", ")})` : "");
}

export function namesOf(t: T, people: readonly Person[]): string {
  return people.map(({ name }) => name || toolText(t, "people", "someone")).join(", ");
}

/** "Dichtbij: Ans, Bram. Verder weg: de huisarts." */
export function ringsText(t: T, { people }: PeopleBody): string {
  return rings
    .map((ring) => ({ ring, within: people.filter((one) => one.ring === ring) }))
    .filter(({ within }) => within.length > 0)
    .map(({ ring, within }) => `${toolText(t, "people", `heading.${ring}`)}: ${namesOf(t, within)}.`)
    .join(" ");
}

/** The same as the drawing says, ring by ring; by what one finds there; and what is different from the time before. */
export function documentOfPeople(wording: Wording, entry: Entry<PeopleBody>, all: readonly Entry[]): SharedDocument {
  const { t, language } = wording;
  const { people } = entry.body;
  const about = documentOfForm(wording, peopleTool, entry);
  const before = lookBefore(entry, all);
  const sections = [
    ...rings.map((ring) => listOf(`heading.${ring}`, people.filter((one) => one.ring === ring).map(withKinds))),
    listOf("byKind", linesOfKinds(t, people)),
    ...about.sections,
    ...(before ? [listOf("since", linesOfChanges(t, before.body, entry.body), dayOf(before))] : []),
  ];
  return { ...about, title: `${about.title} ${dayOf(entry)}`, sections: sections.filter(({ lines }) => lines?.length) };

  function listOf(title: string, lines: readonly string[], day = ""): SharedSection {
    return { title: toolText(t, "people", title, { day }), lines, isList: true };
  }

  function withKinds(person: Person): string {
    return nameWithKinds(t, person);
  }

  function dayOf({ made }: Entry): string {
    return dayInWords(language, made);
  }
}

function linesOfKinds(t: T, people: readonly Person[]): string[] {
  return kinds.flatMap((kind) => {
    const found = people.filter((one) => one.kinds.includes(kind));
    return found.length > 0 ? [`${toolText(t, "people", `kind.${kind}`)}: ${namesOf(t, found)}`] : [];
  });
}

function linesOfChanges(t: T, before: PeopleBody, now: PeopleBody): string[] {
  return Object.entries(changesSince(before, now))
    .filter(([, people]) => people.length > 0)
    .map(([change, people]) => toolText(t, "people", `change.${change}`, { names: namesOf(t, people) }));
}

function lookBefore(entry: Entry<PeopleBody>, all: readonly Entry[]): Entry<PeopleBody> | undefined {
  const looks = all.filter(({ tool, made }) => tool === entry.tool && made < entry.made) as Entry<PeopleBody>[];
  return looks.sort((one, other) => one.made.localeCompare(other.made)).pop();
}
