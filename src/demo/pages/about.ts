// SPDX-License-Identifier: EUPL-1.2
import type { DemoPage } from "./demo-page.ts";

export const about: DemoPage = {
  slug: "over-ons",
  titleNl: "Over ons",
  bodyNl: `Het Lichthuis is een huiskamer op de vierde verdieping. Je loopt er binnen, zonder afspraak.

Iedereen die hier werkt, heeft zelf iets meegemaakt dat het leven op zijn kop zette. Dat schept een band. We weten dat het anders kan worden, en dat dat tijd kost.

# Zo doen we het hier

- Je mag er zijn zoals je bent. Uitleg is niet nodig.
- Een andere naam mag. Geen naam mag ook.
- We luisteren eerst. Raad geven doen we alleen als je erom vraagt.
- Wat je vertelt, blijft hier.
- Iedereen brengt iets mee, en iedereen neemt iets mee.

# Wie zijn wij?

Noor en Malik houden het huis draaiend. Joke, Bram en Emine doen de deur open. Verder zijn er zo’n twintig mensen die koken, schrijven, wandelen, repareren of gewoon koffie zetten.

Wil je ook iets doen? Zeg het aan wie er is. Een idee is genoeg om mee te beginnen.

# Wat kost het?

Bijna alles is gratis. Kost iets geld, dan staat erbij hoe je gratis mee kunt.`,
  titleEn: "About us",
  bodyEn: `Het Lichthuis (the house of light) is a living room on the fourth floor. You just walk in, without an appointment.

Everyone who works here has been through something that turned life upside down. That makes a bond. We know that things can change, and that it takes time.

# How we do things here

- You may be here as you are. You need not explain.
- Another name is fine. No name is fine too.
- We listen first. We give advice only when you ask for it.
- What you tell us stays here.
- Everyone brings something, and everyone takes something home.

# Who are we?

Noor and Malik keep the house going. Joke, Bram and Emine open the door. Some twenty others cook, write, walk, repair things or just make coffee.

Would you like to do something too? Tell whoever is there. An idea is enough to begin with.

# What does it cost?

Almost everything is free. When something costs money, it also says how to join for free.`,
};
