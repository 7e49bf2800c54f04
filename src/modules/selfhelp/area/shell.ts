// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import type { Assets } from "#platform/http";
import type { Pinned } from "#platform/ui";

/** What a browser keeps of the area, so that it opens without a network. */
export type Shell = {
  /** Of everything that is kept, to the letter: another version is another shell. */
  version: string;
  scope: string;
  page: Pinned;
  files: { href: string; integrity?: string }[];
};

type Served = { scope: string; page: Buffer; houseStyle: string | null };

/** The page as it is now, and all that it asks for. Each file is held against its hash when the worker fetches it. */
export function shellOf({ frame, pinned }: Assets, { scope, page, houseStyle }: Served): Shell {
  const { stylesheet, font, icon, script, scripts, styles } = frame;
  const plain = [stylesheet, font, icon].filter((href) => href !== null).map(pinned);
  const ofScripts = [script, scripts.vault].filter((one) => one != null);
  const parts = ofScripts.flatMap((one) => [...one.parts, ...one.later, one]);
  const style = styles.vault ? [styles.vault] : [];
  const files = [...plain, ...parts, ...style].map(({ href, integrity }) => ({ href, integrity }));
  const kept = {
    ...{ scope, page: { href: scope, integrity: `sha384-${createHash("sha384").update(page).digest("base64")}` } },
    files: [...files, ...(houseStyle ? [{ href: houseStyle }] : [])],
  };
  return { version: createHash("sha256").update(JSON.stringify(kept)).digest("hex").slice(0, 16), ...kept };
}

/** A browser that finds one letter changed in it fetches all of it again, and asks before it uses that. */
export function writeWorker(script: Buffer, shell: Shell): string {
  return `self.shell=${JSON.stringify(shell)};\n${script.toString()}`;
}
