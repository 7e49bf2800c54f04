// SPDX-License-Identifier: EUPL-1.2
import type { PosterContent } from "./content.ts";
import { dayGroups, type LineLook } from "./date-lines.ts";
import type { Group } from "./flow.ts";
import { type Block, type Letters, placed } from "./marks.ts";
import { setText } from "./text.ts";

export type Groups = (look: LineLook) => Group[];

/** The same lines are tried in columns of several heights. */
export function rememberGroups(letters: Letters, content: PosterContent): Groups {
  const known = new Map<string, Group[]>();
  return (look) => {
    const key = `${look.width} ${look.size} ${look.isCompact}`;
    const groups = known.get(key) ?? groupsOf(letters, content, look);
    known.set(key, groups);
    return groups;
  };
}

function groupsOf(letters: Letters, { parts, nothing }: PosterContent, look: LineLook): Group[] {
  const groups = parts.flatMap(({ title, days }) => {
    const [first, ...others] = dayGroups(letters, days, look);
    if (!first) return [];
    return title ? [under(letters, title, first, look), ...others] : [first, ...others];
  });
  if (groups.length > 0) return groups;
  const empty = setText(letters, nothing, look.width, { face: "heading", size: look.size * 1.3 });
  return [{ heading: empty, again: empty, items: [] }];
}

/** The name of a part stands with its first day. */
function under(letters: Letters, title: string, group: Group, { width, size }: LineLook): Group {
  const words = setText(letters, title, width, {
    face: "heading",
    size: size * 1.9,
    ink: "section",
    role: "H2",
    leading: 1.1,
  });
  const gap = size * 0.3;
  const heading: Block = {
    width,
    height: words.height + gap + group.heading.height,
    marks: [...words.marks, ...placed(group.heading, 0, words.height + gap)],
  };
  return { ...group, heading };
}
