// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const src = join(import.meta.dirname, "../src");
const imports = /^import \{([^}]*)\} from "#(modules|platform)\/([a-z-]+)";$/gm;
const reExports = /^export \{([^}]*)\} from "(\.\/[^"]+)";$/gm;
const doors = new Map<string, Map<string, string>>();

/**
 * The source with each thing imported from the file that has it, past the door of its folder. While building only: esbuild
 * takes everything behind a door into whatever imports one thing through it, also into what is read at each start.
 */
export function openDoors(source: string): string {
  return source.replaceAll(imports, (whole, names: string, kind: string, name: string) => {
    const door = join(src, kind, name, "index.ts");
    const behind = readDoor(door);
    const opened = namesIn(names)
      .filter((each) => !each.startsWith("type "))
      .map((each) => `import { ${each} } from ${JSON.stringify(behind.get(each.split(" as ")[0] ?? "") ?? door)};`);
    return opened.join(" ") + "\n".repeat(whole.split("\n").length - 1); // lines stay where they are
  });
}

/** Of each name that a door passes on as it is: the file behind it. */
function readDoor(door: string): Map<string, string> {
  const known = doors.get(door);
  if (known) return known;
  const behind = new Map<string, string>();
  for (const [, names = "", file = ""] of readFileSync(door, "utf8").matchAll(reExports)) {
    for (const name of namesIn(names)) if (!name.includes(" ")) behind.set(name, join(dirname(door), file));
  }
  doors.set(door, behind);
  return behind;
}

function namesIn(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
