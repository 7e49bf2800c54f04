// SPDX-License-Identifier: EUPL-1.2
import { type Language, languages, type T } from "#platform/i18n";

const metresPerKm = 1000;

/** "300 meter", "2,4 km", "23 km": as the crow flies, and of a postcode only about where it lies is known. */
export function describeDistance({ t, language }: { t: T; language: Language }, km: number): string {
  const metres = Math.round(km * 10) * 100;
  if (metres < metresPerKm) return t("network:map.distance.metres", { metres: Math.max(metres, 100) });
  const rounded = metres < 10 * metresPerKm ? metres / metresPerKm : Math.round(km);
  return t("network:map.distance.kilometres", {
    km: String(rounded).replace(".", languages[language].decimalMark),
  });
}
