// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What Debian's `age` makes of it with this private half; throws what it says when it refuses. */
export function openWithIdentity(file: Uint8Array, identity: string): Buffer {
  return withFiles({ "file.age": file, "key.txt": `${identity}\n` }, (folder) => {
    const options = { cwd: folder, maxBuffer: Number.POSITIVE_INFINITY };
    const { status, stdout, stderr } = spawnSync("age", ["--decrypt", "-i", "key.txt", "file.age"], options);
    if (status !== 0) throw new Error(stderr.toString());
    return stdout;
  });
}

/** The same with words. It asks for them at a terminal and nowhere else, so it gets one. */
export async function openWithWords(file: Uint8Array, words: string): Promise<string> {
  return await withFiles({ "file.age": file }, async (folder) => {
    const command = "age --decrypt --output opened file.age";
    const asked = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"], { cwd: folder });
    let said = "";
    asked.stdout.on("data", (text) => {
      const isAsked = !said.includes("passphrase");
      said += text;
      if (isAsked && said.includes("passphrase")) asked.stdin.write(`${words}\n`);
    });
    const status = await new Promise((resolve, reject) => asked.on("error", reject).on("close", resolve));
    if (status !== 0) throw new Error(said);
    return readFileSync(join(folder, "opened"), "utf8");
  });
}

function withFiles<Result>(files: Record<string, Uint8Array | string>, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "vp-age-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const result = use(folder);
  if (result instanceof Promise) result.then(remove, remove);
  else remove();
  return result;
}
