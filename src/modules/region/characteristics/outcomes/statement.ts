// SPDX-License-Identifier: EUPL-1.2

export type StatementOfRound = { code: string | null; words: string };

/** Also when a comma was added meanwhile: else a small change would lay two results beside each other after all. */
export function sameStatement(one: StatementOfRound, other: StatementOfRound): boolean {
  return one.code !== null || other.code !== null ? one.code === other.code : lettersOf(one) === lettersOf(other);
}

function lettersOf({ words }: StatementOfRound): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
