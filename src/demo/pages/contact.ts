// SPDX-License-Identifier: EUPL-1.2
import type { DemoPage } from "./demo-page.ts";

export const contact: DemoPage = {
  slug: "contact",
  titleNl: "Contact",
  bodyNl: `Kom langs als we open zijn. Bellen of mailen mag ook.

- Telefoon: [075 000 00 00](tel:0750000000). We nemen op als we open zijn.
- E-mail: [hallo@lichthuis.example](mailto:hallo@lichthuis.example). Binnen drie dagen hoor je iets.

# Vind je het spannend om alleen te komen?

Bel ons. Dan staat er iemand beneden op je te wachten.

# Is er iets niet goed gegaan?

Vertel het aan wie je vertrouwt. Of schrijf een brief zonder naam. De brievenbus hangt naast de lift.`,
  titleEn: "Contact",
  bodyEn: `Come by when we are open. You can also call or write.

- Telephone: [075 000 00 00](tel:0750000000). We answer when we are open.
- E-mail: [hallo@lichthuis.example](mailto:hallo@lichthuis.example). You hear from us within three days.

# Nervous about coming alone?

Call us. Then someone waits for you downstairs.

# Did something go wrong?

Tell someone you trust. Or write a letter without a name. The letter box is next to the lift.`,
};
