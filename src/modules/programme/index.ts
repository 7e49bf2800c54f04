// SPDX-License-Identifier: EUPL-1.2

export { addActivity, publishActivity } from "./activities/activity.commands.ts";
export { type ActivityContent, emptyFacts } from "./activities/activity.ts";
export { countActivitiesInUse } from "./activities/activity-room.queries.ts";
export { countAhead } from "./activities/ahead.queries.ts";
export { endActivity } from "./activities/ending.commands.ts";
export { type AccessFact, type EnergyFact, type SpokenLanguage, spokenLanguages } from "./activities/facts.ts";
export { blockOfKind, type Kind } from "./activities/kinds.ts";
export { kindLabel } from "./activities/labels.ts";
export { linkGone } from "./asking/own-link.tsx";
export { programmeBeside } from "./beside/programme-beside.ts";
export { compactInstant, endOfCalendar, openCalendar, writeEvent } from "./calendars/calendar.ts";
export { hasOwnCalendar } from "./calendars/personal/personal-calendar.queries.ts";
export { callOutcomes } from "./confirming/confirm-activity.pages.tsx";
export { departFromUsual } from "./dates/departing.commands.ts";
export { replanCentre } from "./dates/occurrence.commands.ts";
export { listDatesAhead } from "./dates/occurrence.queries.ts";
export { cancelOccurrence } from "./dates/single-date.commands.ts";
export { describeDeparture, describePlace, type Visitor } from "./finding/date-words.ts";
export { DayList } from "./finding/day-list.pages.tsx";
export { type FoundDay, findDay } from "./finding/find-day.ts";
export { datesForVisitors } from "./finding/finding.queries.ts";
export { findingRoutes } from "./finding/finding.routes.tsx";
export { type DateForVisitor, nextChange, phaseOf } from "./finding/finding.ts";
export { AskUs, DateLinks } from "./finding/nothing.pages.tsx";
export { instantOf, visitorOf } from "./finding/visitor.ts";
export { tellHeadcount } from "./headcounts/headcount.commands.ts";
export { importAgenda } from "./incoming/import-agenda.ts";
export { programmeModule } from "./module.ts";
export { type TriedInProgramme, TriedProgramme } from "./search/try-out.pages.tsx";
export { tryProgramme } from "./search/try-out.ts";
export { linksOfProgramme } from "./sharing/link-headers.ts";
export { listPublicActivities } from "./sharing/public-activities.queries.ts";
export { giveBackAllSignUps } from "./sign-ups/kept-sign-up.commands.ts";
export { type KeptSignUp, KeptSignUps } from "./sign-ups/kept-sign-ups.pages.tsx";
export { findKeptSignUps } from "./sign-ups/kept-sign-ups.ts";
export { withOwnSignUp } from "./sign-ups/own-sign-up.ts";
export { signUp } from "./sign-ups/sign-up.commands.ts";
export { countSources } from "./sources/source-room.queries.ts";
export type * from "./tables.ts";
export { writeToCoordinators } from "./team/coordinator-letters.ts";
export { findOwnGroupDates, type OwnGroupDate } from "./team/own-dates.ts";
export { showTeamToday } from "./team/team-today.views.tsx";
export { programmeTexts } from "./texts.ts";
export {
  type ActivityInLanguages,
  listActivitiesInLanguages,
} from "./translations/languages-of-activities.queries.ts";
export {
  ownNames as namesOfLanguages,
  type TextsOfActivity,
  type WrittenLanguage,
} from "./translations/texts-of-activity.ts";
export { writeTranslation } from "./translations/translation.commands.ts";
