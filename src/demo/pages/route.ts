// SPDX-License-Identifier: EUPL-1.2
import type { DemoPage } from "./demo-page.ts";

export const route: DemoPage = {
  slug: "route",
  titleNl: "Zo kom je hier",
  bodyNl: `**Trein of bus.** Bushalte Lampenkade is om de hoek. Vanaf het station is het 12 minuten lopen, zonder trappen.

**Auto of fiets.** Fietsen staan onder het gebouw. Er zijn twee parkeerplekken voor wie slecht loopt.

**Lift en wc.** De lift is breed genoeg voor een rolstoel. Naast de keuken is een rolstoel-wc.

**Geen geld voor de reis?** Bel ons. Wij zoeken samen een oplossing.`,
  titleEn: "How to get here",
  bodyEn: `**Train or bus.** Bus stop Lampenkade is around the corner. From the station it is a 12 minute walk, without stairs.

**Car or bicycle.** Bicycles go under the building. There are two parking places for those who find walking hard.

**Lift and toilet.** The lift is wide enough for a wheelchair. Next to the kitchen is a wheelchair toilet.

**No money for the journey?** Call us. We look for a solution together.`,
};
