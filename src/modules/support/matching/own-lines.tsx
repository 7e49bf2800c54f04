// SPDX-License-Identifier: EUPL-1.2

/** What somebody typed, line by line. */
export function OwnLines({ text }: { text: string }) {
  return <>{text.split("\n").map((line, at) => (at === 0 ? line : [<br />, line]))}</>;
}
