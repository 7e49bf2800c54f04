// SPDX-License-Identifier: EUPL-1.2
import type { PictureSpot } from "#platform/pictures";

export function spotOfFront(centreId: string): PictureSpot {
  return { centreId, place: "front", subjectId: centreId };
}
