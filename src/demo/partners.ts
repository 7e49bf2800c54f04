// SPDX-License-Identifier: EUPL-1.2
import type { Coordinates, OrganizationFacts } from "#modules/network";

export type PartnerKey = "library" | "bridge";
export type DemoPartner = OrganizationFacts & {
  place: { name: string; street: string; postalCode: string; onMap: Coordinates };
};

/** Each with the place where its activities are. */
export const partners: Record<PartnerKey, DemoPartner> = {
  library: {
    name: "Bibliotheek Waterdam",
    description: "Lezen, leren en elkaar treffen. Een pas is niet nodig om binnen te lopen.",
    website: "https://bibliotheek-waterdam.example",
    email: "welkom@bibliotheek-waterdam.example",
    phone: "075 000 00 10",
    place: {
      name: "Bibliotheek Waterdam",
      street: "Boekenplein 1",
      postalCode: "0123 WA",
      onMap: { latitude: 52.4461, longitude: 4.8189 },
    },
  },
  bridge: {
    name: "Buurthuis De Brug",
    description: "Het buurthuis aan de overkant van het water. Met een gymzaal, een keuken en een grote zaal.",
    website: "https://buurthuisdebrug.example",
    email: "hallo@buurthuisdebrug.example",
    phone: "075 000 00 20",
    place: {
      name: "Buurthuis De Brug",
      street: "Overtoompad 3",
      postalCode: "0123 WB",
      onMap: { latitude: 52.4274, longitude: 4.8522 },
    },
  },
};
