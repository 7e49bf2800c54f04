// SPDX-License-Identifier: EUPL-1.2
import type { CentreFacts, CentreFront, Coordinates } from "#modules/network";
import { dayOf } from "./when.ts";

/** By this id the demo knows its own house again: any other house is somebody's own, and is left alone. */
export const demoCentreId = "0de00000-0000-4000-8000-000000000001";
export const demoZone = "Europe/Amsterdam";

const name = "Het Lichthuis";
const doorNote = "Bel aan bij ‘Het Lichthuis’. Wij doen open. De lift brengt je naar de vierde.";
/** No such number, postal code or address exists. */
const reach = { postalCode: "0123 WD", city: "Waterdam", phone: "075 000 00 00", email: "hallo@lichthuis.example" };

export const centre: CentreFacts = {
  id: demoCentreId,
  name,
  street: "Lampenkade 12",
  ...reach,
  doorNote,
  openingHours: [
    { weekday: 1, opensAt: "10:00", closesAt: "17:00" },
    { weekday: 2, opensAt: "10:00", closesAt: "16:30" },
    { weekday: 2, opensAt: "19:00", closesAt: "21:30" },
    { weekday: 3, opensAt: "09:30", closesAt: "17:00" },
    { weekday: 4, opensAt: "10:00", closesAt: "21:00" },
    { weekday: 5, opensAt: "10:00", closesAt: "20:00" },
    { weekday: 6, opensAt: "11:00", closesAt: "16:30" },
  ],
};

/** Somewhere in the water: there is no such street. */
export const onMap: Coordinates = { latitude: 52.4389, longitude: 4.8251 };

export const front: CentreFront = {
  name,
  intro: "Een huiskamer op de vierde verdieping. Voor iedereen, zonder verwijzing. Je hoeft niets uit te leggen.",
  doorNote,
  ...reach,
  address1: "Lampenkade 12",
  address2: "vierde verdieping, met lift",
};

/** Never within the coming seven days, so that the week one sees first is whole. */
export function closedDays(monday: string): { firstDay: string; lastDay: string; reason: string }[] {
  const outing = dayOf(monday, 2, "TU");
  const floor = { firstDay: dayOf(monday, 5, "FR"), lastDay: dayOf(monday, 5, "SA") };
  return [
    {
      firstDay: outing,
      lastDay: outing,
      reason: "Vandaag zijn we met het hele huis een dagje uit. Ga je mee? Vraag het Noor.",
    },
    { ...floor, reason: "De vloer van de huiskamer wordt geschuurd. Maandag zijn we er weer." },
  ];
}
