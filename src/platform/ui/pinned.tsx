// SPDX-License-Identifier: EUPL-1.2
import type { Pinned, PinnedScript } from "./frame.ts";

export function StyleOf({ file }: { file: Pinned | undefined }) {
  return file ? <link rel="stylesheet" href={file.href} integrity={file.integrity} /> : null;
}

/**
 * A script and what it is made of, each held against its hash. Its parts stand before it as scripts of their own: whoever
 * imports a part afterwards gets the one that was checked, also in a browser that knows no `modulepreload`.
 */
export function ScriptOf({ script }: { script: PinnedScript | null | undefined }) {
  if (!script) return null;
  return (
    <>
      {script.later.map(({ href, integrity }) => (
        <link rel="modulepreload" href={href} integrity={integrity} />
      ))}
      {[...script.parts, script].map(({ href, integrity }) => (
        <script type="module" src={href} integrity={integrity} />
      ))}
    </>
  );
}
