// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "#platform/http";
import type { T } from "#platform/i18n";
import { dayHere } from "../day-here.ts";
import type { GivenTaskTable, WhoDoes } from "../tables.ts";

/** In words already: "1 december 2026". Without a last day it goes on. */
export type Turn = { from: string; until: string | null };

/** A task that someone was given, as the centre now lets it be done. */
export type GivenTask = Pick<GivenTaskTable, "task"> & { id: string; way: WhoDoes; turn: Turn; isAccepted: boolean };

export function taskInWords(t: T, given: Pick<GivenTask, "task" | "way" | "turn">): string {
  const { task, way, turn } = given;
  return [t(`people:roles.tasks.names.${task}`), t(`people:roles.tasks.ways.${way}`), turnInWords(t, turn)].join(", ");
}

function turnInWords(t: T, { from, until }: Turn): string {
  return until === null ? t("people:roles.tasks.from", { from }) : t("people:roles.tasks.fromUntil", { from, until });
}

/** A turn ends at midnight: its last day is the one before. */
export function turnOf(c: AppContext, { startsAt, endsAt }: Pick<GivenTaskTable, "startsAt" | "endsAt">): Turn {
  return { from: dayHere(c, startsAt), until: endsAt && dayHere(c, endsAt.subtract({ seconds: 1 })) };
}
