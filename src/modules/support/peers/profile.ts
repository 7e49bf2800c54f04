// SPDX-License-Identifier: EUPL-1.2
import type { AgeBand, Gender } from "../tables.ts";

/** What a peer worker says of themselves to whoever looks for somebody; and below that what nobody else reads. */
export type Profile = {
  name: string;
  about: string;
  kinds: string[];
  languages: string[];
  themes: string[];
  neighbourhoods: string[];
  days: string[];
  gender: Gender | null;
  ageBand: AgeBand | null;
  room: number;
  ratherNot: string[];
  ratherNotWords: string;
};
export type OwnProfile = Profile & { isAvailable: boolean; isPaused: boolean };
