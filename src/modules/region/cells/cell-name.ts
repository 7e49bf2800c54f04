// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { activities, blockOf, isActivity } from "../map/activities.ts";
import type { Place } from "./places.queries.ts";

type Cell = { place: string; activity: string };

/** "Inloop en ontmoeting in Zaanstad" */
export function cellName(t: T, places: readonly Place[], { place, activity }: Cell): string {
  return t("region:cells.cellName", { activity: activityName(t, activity), place: placeName(places, place) });
}

export function activityName(t: T, activity: string): string {
  return isActivity(activity) ? t(`region:map.activity.${activity}`) : activity;
}

function placeName(places: readonly Place[], place: string): string {
  return places.find((one) => one.place === place)?.name ?? place;
}

/** Every activity to choose from, each with the block that it is of. */
export function activityOptions(t: T): { value: string; label: string }[] {
  return activities.map((activity) => ({
    value: activity,
    label: `${t(`region:map.activity.${activity}`)} (${t(`region:map.block.${blockOf(activity).code}`)})`,
  }));
}

export function placeOptions(places: readonly Place[]): { value: string; label: string }[] {
  return places.map(({ place, name }) => ({ value: place, label: name }));
}
