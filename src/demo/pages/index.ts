// SPDX-License-Identifier: EUPL-1.2
import { about } from "./about.ts";
import { contact } from "./contact.ts";
import type { DemoPage } from "./demo-page.ts";
import { route } from "./route.ts";
import { together } from "./together.ts";

export const pages: DemoPage[] = [about, contact, together, route];
