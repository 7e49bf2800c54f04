// SPDX-License-Identifier: EUPL-1.2

/** To whoever typed the command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
