// SPDX-License-Identifier: EUPL-1.2
import type { DemoOrganization } from "./entry.ts";
import { monthly, weekly } from "./schedules.ts";

/** Where one is among people who know it too. */
export const alike: DemoOrganization[] = [
  {
    key: "rainbow",
    name: "Regenboog Waterdam",
    description: "Voor iedereen die lhbti is of daarover nadenkt.",
    email: "hoi@regenboogwaterdam.example",
    website: "https://regenboogwaterdam.example",
    urls: [{ label: "Agenda", url: "https://regenboogwaterdam.example/agenda" }],
    entries: [
      {
        key: "rainbow-cafe",
        name: "Regenboogcafé",
        description:
          "Drankje, muziek en mensen die niets van je verwachten. Ook als je het nog aan niemand hebt verteld.",
        way: ["walk-in"],
        cost: "free",
        themes: ["company"],
        audience: ["lgbti"],
        blocks: ["social-participation/drop-in"],
        checkedWeeksAgo: 5,
        at: [{ place: "library", description: "In het café beneden.", schedules: [monthly("2FR", "20:00-23:00")] }],
        languages: ["nl", "en"],
      },
      {
        key: "rainbow-young",
        name: "Roze kamer voor jongeren",
        description: "Een middag voor jongeren van 12 tot 18 jaar die lhbti zijn of het nog niet weten.",
        way: ["walk-in"],
        cost: "free",
        themes: ["company", "listening"],
        audience: ["lgbti", "young"],
        checkedWeeksAgo: 5,
        at: [
          {
            place: "stream",
            schedules: [weekly("WE", "14:00-17:00", { interval: 2, dtstart: "2026-01-07", wkst: "MO" })],
          },
        ],
        facts: { minimum_age: 12, maximum_age: 18 },
      },
    ],
  },
  {
    key: "veterans",
    name: "De Wacht",
    description: "Een huis van en voor veteranen en wie bij hen hoort.",
    email: "koffie@dewacht.example",
    website: "https://dewacht.example",
    phones: [{ number: "075 000 17 00" }],
    entries: [
      {
        key: "veterans-room",
        name: "Inloop voor veteranen",
        description: "Koffie aan de bar met mensen die er ook waren. Je hoeft niet uit te leggen waar.",
        way: ["walk-in"],
        cost: "free",
        themes: ["company", "listening"],
        audience: ["veterans", "family-and-friends"],
        blocks: ["social-participation/drop-in"],
        checkedWeeksAgo: 9,
        at: [{ place: "veterans", schedules: [weekly("TH", "13:00-17:00"), monthly("1SU", "12:00-16:00")] }],
      },
    ],
  },
  {
    key: "listening-men",
    name: "Mannen aan de Waterkant",
    description: "Mannen die praten terwijl ze iets doen.",
    email: "vis@mannenaandewaterkant.example",
    entries: [
      {
        key: "fishing",
        name: "Vissen en zwijgen",
        description: "Een hengel, koffie uit een kan en mannen die het ook niet altijd weten.",
        way: ["walk-in"],
        cost: "free",
        themes: ["company", "listening", "moving"],
        audience: ["men"],
        checkedWeeksAgo: 20,
        at: [{ place: "garden", description: "Bij de steiger, ook als de tuin dicht is." }],
        schedules: [weekly("SU", "08:00-11:00")],
      },
    ],
  },
];
