// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from "#modules/network";

const words: Record<Profile, string> = {
  centre: "centrum",
  region: "regio",
  school: "opleiding",
  group: "groep",
  selfHelpNetwork: "netwerk",
};

/** As it stands in an address. */
export function wordOfProfile(profile: Profile): string {
  return words[profile];
}

export function readProfile(word: string | undefined, profiles: readonly Profile[]): Profile | null {
  return profiles.find((profile) => words[profile] === word) ?? null;
}
