// SPDX-License-Identifier: EUPL-1.2
import type { RoomFacts } from "#modules/spaces";

export type RoomKey = "living" | "kitchen" | "studio" | "quiet" | "class" | "balcony";

export const rooms: Record<RoomKey, RoomFacts> = {
  living: {
    name: "Huiskamer",
    wayThere: "Vierde verdieping, uit de lift rechtdoor",
    seats: 24,
    access: ["wheelchair", "lift", "wheelchair-toilet", "daylight"],
  },
  kitchen: {
    name: "Keuken",
    wayThere: "Vierde verdieping, links van de huiskamer",
    seats: 14,
    access: ["wheelchair", "lift", "wheelchair-toilet", "kitchen", "daylight"],
  },
  studio: {
    name: "Atelier",
    wayThere: "Vierde verdieping, naast de keuken",
    seats: 8,
    access: ["wheelchair", "lift", "wheelchair-toilet", "daylight"],
  },
  quiet: {
    name: "Stille kamer",
    wayThere: "Vierde verdieping, achter in de gang, de blauwe deur",
    seats: 10,
    access: ["wheelchair", "lift", "wheelchair-toilet", "quiet"],
  },
  class: {
    name: "Leskamer",
    wayThere: "Vierde verdieping, uit de lift naar rechts",
    seats: 16,
    access: ["wheelchair", "lift", "wheelchair-toilet", "hearing-loop", "screen"],
  },
  balcony: {
    name: "Balkon",
    wayThere: "Door de schuifdeur van de huiskamer. Er ligt een plank over de drempel",
    seats: 10,
    access: ["wheelchair", "lift", "daylight"],
  },
};
