// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import enActivities from "./activities/texts-wanted/en.json" with { type: "json" };
import nlActivities from "./activities/texts-wanted/nl.json" with { type: "json" };
import enFinding from "./finding/texts-wanted/en.json" with { type: "json" };
import nlFinding from "./finding/texts-wanted/nl.json" with { type: "json" };
import enIncoming from "./incoming/texts-wanted/en.json" with { type: "json" };
import nlIncoming from "./incoming/texts-wanted/nl.json" with { type: "json" };
import enSchedules from "./schedules/texts-wanted/en.json" with { type: "json" };
import nlSchedules from "./schedules/texts-wanted/nl.json" with { type: "json" };
import enSignUps from "./sign-ups/texts-wanted/en.json" with { type: "json" };
import nlSignUps from "./sign-ups/texts-wanted/nl.json" with { type: "json" };
import enTeam from "./team/texts-wanted/en.json" with { type: "json" };
import nlTeam from "./team/texts-wanted/nl.json" with { type: "json" };

const nl = { ...nlActivities, ...nlFinding, ...nlIncoming, ...nlSchedules, ...nlSignUps, ...nlTeam };
const en = { ...enActivities, ...enFinding, ...enIncoming, ...enSchedules, ...enSignUps, ...enTeam };

declare module "#platform/i18n" {
  interface Texts {
    programme: typeof nl;
  }
}

export const programmeTexts: Record<Language, typeof nl> = { nl, en };
