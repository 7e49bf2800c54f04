// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from "#modules/network";

export type MunicipalityChoice = { code: string; name: string };
export type ProvinceChoices = { province: string; choices: MunicipalityChoice[] };
export type Choices = { chosen: MunicipalityChoice[]; found: MunicipalityChoice[]; rest: ProvinceChoices[] };

/** Each municipality once: what is chosen, then what the words find, then all others by province. */
export function choicesFrom(all: readonly Municipality[], chosen: ReadonlySet<string>, words: string): Choices {
  const byName = all.toSorted((one, other) => one.name.localeCompare(other.name, "nl"));
  const left = byName.filter(({ code }) => !chosen.has(code));
  const found = words.trim() === "" ? [] : left.filter((one) => isCalled(one, words));
  const rest = left.filter((one) => !found.includes(one));
  return { chosen: byName.filter(({ code }) => chosen.has(code)), found, rest: byProvince(rest) };
}

function isCalled({ name, alsoCalled, province }: Municipality, words: string): boolean {
  const asked = plain(words);
  return [name, ...alsoCalled, province].some((called) => plain(called).includes(asked));
}

function byProvince(left: readonly Municipality[]): ProvinceChoices[] {
  const provinces = Map.groupBy(left, ({ province }) => province);
  return [...provinces]
    .map(([province, choices]) => ({ province, choices }))
    .sort((one, other) => one.province.localeCompare(other.province, "nl"));
}

function plain(words: string): string {
  return words
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
