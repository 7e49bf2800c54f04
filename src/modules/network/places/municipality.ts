// SPDX-License-Identifier: EUPL-1.2
import { lazily } from "#platform/memory";
import type { Coordinates } from "../locations/coordinates.ts";

export type Municipality = {
  /** "GM0202", as CBS has it. */
  code: string;
  name: string;
  province: string;
  alsoCalled: readonly string[];
  middle: Coordinates;
};

/** All of the Netherlands, as on 1 January 2026 (CBS, CC BY 4.0). Read when somebody first asks. */
export async function listMunicipalities(): Promise<readonly Municipality[]> {
  return await read();
}

const read = lazily(async (): Promise<readonly Municipality[]> => {
  const { default: file } = await import("./municipalities.json", { with: { type: "json" } });
  return file.municipalities.map(({ middle: [latitude = 0, longitude = 0], alsoCalled = [], ...rest }) => ({
    ...rest,
    alsoCalled,
    middle: { latitude, longitude },
  }));
});
