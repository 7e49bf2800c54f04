// SPDX-License-Identifier: EUPL-1.2

export { addActivity, endActivity, publishActivity } from "./activities/activity.commands.ts";
export { planAllActivities } from "./activities/activity.jobs.ts";
export type { ActivityContent, ActivityFacts } from "./activities/activity.ts";
export type { AccessFact, BuildingBlockActivity, EnergyFact, Kind, SpokenLanguage } from "./activities/facts.ts";
export { replanCentre } from "./activities/occurrence.commands.ts";
export { listDatesAhead } from "./activities/occurrence.queries.ts";
export { cancelOccurrence } from "./activities/single-date.commands.ts";
export { departFromUsual } from "./dates/departing.commands.ts";
export { drawQr, QrCode, type QrSquares } from "./desk/qr-code.tsx";
export { describeDeparture, describePlace, type Visitor } from "./finding/date-words.ts";
export { DayList } from "./finding/day-list.pages.tsx";
export { findDay } from "./finding/find-day.ts";
export { type DateForVisitor, nextChange, phaseOf } from "./finding/finding.ts";
export { AskUs, DateLinks } from "./finding/nothing.pages.tsx";
export { instantOf, visitorOf } from "./finding/visitor.ts";
export { importAgenda } from "./incoming/import-agenda.ts";
export { programmeModule } from "./module.ts";
export type { Schedule } from "./schedules/schedule.ts";
export { linksOfProgramme } from "./sharing/link-headers.ts";
export { listPublicActivities } from "./sharing/public-activities.queries.ts";
export { tellHeadcount } from "./sign-ups/headcount.commands.ts";
export { signUp } from "./sign-ups/sign-up.commands.ts";
export type * from "./tables.ts";
export type { TextsOfActivity, WrittenLanguage } from "./translations/texts-of-activity.ts";
export { writeTranslation } from "./translations/translation.commands.ts";
