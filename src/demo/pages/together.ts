// SPDX-License-Identifier: EUPL-1.2
import type { DemoPage } from "./demo-page.ts";

export const together: DemoPage = {
  slug: "samenwerken",
  titleNl: "Samenwerken",
  bodyNl: `Ken je iemand die hier iets aan heeft? Die kan gewoon binnenlopen. Een brief of verwijzing is niet nodig. Samen komen mag ook.

# Samen iets doen

Met [Bibliotheek Waterdam](https://bibliotheek-waterdam.example) en [Buurthuis De Brug](https://buurthuisdebrug.example) maken we een deel van het programma. Hun activiteiten staan tussen de onze.

Wil jouw organisatie ook iets samen doen? Denk aan:

- een activiteit in ons huis, of een plek voor ons bij jullie;
- iemand van ons die bij jullie een verhaal vertelt;
- een kop koffie om elkaar te leren kennen.

Bel Malik, of mail hem via [hallo@lichthuis.example](mailto:hallo@lichthuis.example).`,
  titleEn: "Working together",
  bodyEn: `Do you know someone who might like it here? They can just walk in. No letter or referral is needed. You may come along.

# Doing something together

We make part of the programme with [Bibliotheek Waterdam](https://bibliotheek-waterdam.example), the library, and [Buurthuis De Brug](https://buurthuisdebrug.example), the community centre. Their activities stand among ours.

Would your organization like to do something with us too? Think of:

- an activity in our house, or a place for us at yours;
- one of us who tells a story at your place;
- a cup of coffee to get to know each other.

Call Malik, or write to him at [hallo@lichthuis.example](mailto:hallo@lichthuis.example).`,
};
