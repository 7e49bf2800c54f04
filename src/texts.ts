// SPDX-License-Identifier: EUPL-1.2
import { houseTexts } from "#modules/house";
import { networkTexts } from "#modules/network";
import { peopleTexts } from "#modules/people";
import { programmeTexts } from "#modules/programme";
import { regionTexts } from "#modules/region";
import { selfhelpTexts } from "#modules/selfhelp";
import { setUpTexts, siteTexts } from "#modules/site";
import { spacesTexts } from "#modules/spaces";
import { supportTexts } from "#modules/support";
import { backupTexts } from "#platform/backups";
import { embedsTexts } from "#platform/embeds";
import { httpTexts } from "#platform/http";
import { type Language, languageCodes, type TextFiles, type Texts } from "#platform/i18n";
import { mailTexts } from "#platform/mail";
import { pictureTexts } from "#platform/pictures";
import { rightsTexts } from "#platform/rights";
import { uiTexts } from "#platform/ui";

/** Everything that anybody reads, under the name that stands before the colon of its keys. */
export const texts: TextFiles = Object.fromEntries(languageCodes.map((code) => [code, textsIn(code)]));

/** A module whose texts are missing here does not compile. */
function textsIn(language: Language): Record<keyof Texts, object | undefined> {
  return {
    ui: uiTexts[language],
    http: httpTexts[language],
    mail: mailTexts[language],
    rights: rightsTexts[language],
    backups: backupTexts[language],
    embeds: embedsTexts[language],
    pictures: pictureTexts[language],
    setUp: setUpTexts[language],
    network: networkTexts[language],
    people: peopleTexts[language],
    spaces: spacesTexts[language],
    programme: programmeTexts[language],
    house: houseTexts[language],
    support: supportTexts[language],
    selfhelp: selfhelpTexts[language],
    region: regionTexts[language],
    site: siteTexts[language],
  };
}
