// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { type Departure, departuresFrom, methodNorms, methodOf, type Plan } from "./method-norms.ts";

/** For whoever plans it: how a method usually goes, where this plan differs, and where that was published. */
export type MethodHint = { intro: string; departures: string[]; licence: string | null; source: string };

export function methodHintFor(plan: Plan, t: T): MethodHint | null {
  const code = methodOf(plan.facts);
  if (!code) return null;
  const norm = methodNorms[code];
  const departures = departuresFrom(norm, plan);
  if (departures.length === 0 && !norm.isLicensed) return null;
  const method = t(`programme:activity.method.name.${code}`);
  const differs = departures.length > 0;
  return {
    intro: t(differs ? "programme:activity.method.differs" : "programme:activity.method.licensed", { method }),
    departures: departures.map((departure) => departureInWords(departure, t)),
    licence: norm.isLicensed ? t(`programme:activity.method.licence.${code === "wrap" ? "wrap" : "photovoice"}`) : null,
    source: t("programme:activity.method.source"),
  };
}

function departureInWords({ norm, expected, planned }: Departure, t: T): string {
  return t(`programme:activity.method.departure.${norm}`, { expected, planned });
}
