// SPDX-License-Identifier: EUPL-1.2
import { doing } from "./activities-doing.ts";
import { dropIn } from "./activities-drop-in.ts";
import { eating } from "./activities-eating.ts";
import { outside } from "./activities-outside.ts";
import { talking } from "./activities-talking.ts";
import type { DemoActivity } from "./activity.ts";
import { weekly } from "./when.ts";

export const published: DemoActivity[] = [...dropIn, ...doing, ...outside, ...eating, ...talking];

export const draft: DemoActivity = {
  title: "Wandelen met honden",
  kind: "sport",
  when: weekly("TH", "10:30-11:30"),
  place: { outside: "We staan bij de brug over de Lampenkade" },
  summary: "Met je eigen hond, of met die van een ander.",
  hosts: ["Hester"],
  access: ["step-free", "assistance-dog"],
  energy: ["moving", "say-nothing"],
};

export const ended: DemoActivity = {
  title: "Zomertafel op het balkon",
  kind: "meal",
  when: weekly("WE", "17:30-19:30"),
  place: { room: "balcony" },
  summary: "De hele zomer aten we op woensdag buiten. Volgend jaar weer.",
  hosts: ["Emine"],
  access: ["child"],
  energy: ["come-later", "leave-earlier", "sitting"],
};
