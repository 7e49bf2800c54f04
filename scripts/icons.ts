// SPDX-License-Identifier: EUPL-1.2
// Writes src/platform/ui/icons.generated.ts from the package lucide-static. Run `node scripts/icons.ts` after changing the names.
import { readFileSync, writeFileSync } from "node:fs";

const names = `
  accessibility armchair baby bell book-open calendar-days calendar-plus coffee door-open dog ear euro
  footprints hand-heart house image id-card languages lightbulb map-pin moon message-circle palette pen-line
  soup sprout sun users volume-x wrench building circle-user-round arrow-left arrow-right external-link check x
  plus search list eye circle-alert circle-check circle-minus circle-pause info triangle-alert hourglass clock
  copy download eraser file-text log-out mail pencil phone printer repeat rotate-ccw send settings upload
  calendar-x archive lock
`
  .trim()
  .split(/\s+/)
  .sort();

const packageFolder = new URL("../node_modules/lucide-static/", import.meta.url);
const target = new URL("../src/platform/ui/icons.generated.ts", import.meta.url);

function drawing(name: string): string {
  const svg = readFileSync(new URL(`icons/${name}.svg`, packageFolder), "utf8");
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
  if (inside === undefined) throw new Error(`No drawing in the icon ${name}`);
  return inside
    .trim()
    .replaceAll(/\s*\n\s*/g, "")
    .replaceAll(" />", "/>");
}

/** The licence asks that its notice travels with every copy. */
function notice(): string {
  const licence = readFileSync(new URL("LICENSE", packageFolder), "utf8");
  return licence
    .trim()
    .split("\n")
    .map((line) => `// ${line}`.trimEnd())
    .join("\n");
}

const entries = names.map((name) => `  ${JSON.stringify(name)}:\n    ${JSON.stringify(drawing(name))},`);

writeFileSync(
  target,
  `// SPDX-License-Identifier: EUPL-1.2 AND ISC AND MIT
// Written by scripts/icons.ts; change the names there. The drawings come from Lucide:
//
${notice()}

export const icons = {
${entries.join("\n")}
} as const;
`,
);
