// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import areaEn from "./area/texts/en.json" with { type: "json" };
import areaNl from "./area/texts/nl.json" with { type: "json" };
import cardEn from "./card/texts/en.json" with { type: "json" };
import cardNl from "./card/texts/nl.json" with { type: "json" };
import disclosureEn from "./disclosure/texts/en.json" with { type: "json" };
import disclosureNl from "./disclosure/texts/nl.json" with { type: "json" };
import energyEn from "./energy/texts/en.json" with { type: "json" };
import energyNl from "./energy/texts/nl.json" with { type: "json" };
import letterEn from "./letter/texts/en.json" with { type: "json" };
import letterNl from "./letter/texts/nl.json" with { type: "json" };
import peopleEn from "./people/texts/en.json" with { type: "json" };
import peopleNl from "./people/texts/nl.json" with { type: "json" };
import planEn from "./plan/texts/en.json" with { type: "json" };
import planNl from "./plan/texts/nl.json" with { type: "json" };
import publishingEn from "./publishing/texts/en.json" with { type: "json" };
import publishingNl from "./publishing/texts/nl.json" with { type: "json" };
import rightsEn from "./rights/texts/en.json" with { type: "json" };
import rightsNl from "./rights/texts/nl.json" with { type: "json" };
import sharingEn from "./sharing/texts/en.json" with { type: "json" };
import sharingNl from "./sharing/texts/nl.json" with { type: "json" };
import sheetsEn from "./sheets/texts/en.json" with { type: "json" };
import sheetsNl from "./sheets/texts/nl.json" with { type: "json" };
import stepsEn from "./steps/texts/en.json" with { type: "json" };
import stepsNl from "./steps/texts/nl.json" with { type: "json" };
import storyEn from "./story/texts/en.json" with { type: "json" };
import storyNl from "./story/texts/nl.json" with { type: "json" };
import strengthsEn from "./strengths/texts/en.json" with { type: "json" };
import strengthsNl from "./strengths/texts/nl.json" with { type: "json" };
import talkEn from "./talk/texts/en.json" with { type: "json" };
import talkNl from "./talk/texts/nl.json" with { type: "json" };
import vaultEn from "./vault/texts/en.json" with { type: "json" };
import vaultNl from "./vault/texts/nl.json" with { type: "json" };
import wheelEn from "./wheel/texts/en.json" with { type: "json" };
import wheelNl from "./wheel/texts/nl.json" with { type: "json" };

const dutch = {
  area: areaNl,
  vault: vaultNl,
  sharing: sharingNl,
  publishing: publishingNl,
  sheets: sheetsNl,
  plan: planNl,
  card: cardNl,
  story: storyNl,
  disclosure: disclosureNl,
  wheel: wheelNl,
  talk: talkNl,
  strengths: strengthsNl,
  rights: rightsNl,
  people: peopleNl,
  steps: stepsNl,
  energy: energyNl,
  letter: letterNl,
};

const english: typeof dutch = {
  area: areaEn,
  vault: vaultEn,
  sharing: sharingEn,
  publishing: publishingEn,
  sheets: sheetsEn,
  plan: planEn,
  card: cardEn,
  story: storyEn,
  disclosure: disclosureEn,
  wheel: wheelEn,
  talk: talkEn,
  strengths: strengthsEn,
  rights: rightsEn,
  people: peopleEn,
  steps: stepsEn,
  energy: energyEn,
  letter: letterEn,
};

declare module "#platform/i18n" {
  interface Texts {
    selfhelp: typeof dutch;
  }
}

export const selfhelpTexts: TextsOf<typeof dutch> = { nl: dutch, en: english };
