// SPDX-License-Identifier: EUPL-1.2
export { wantsMail } from "./accounts/notification-choice.queries.ts";
export {
  askConsent,
  type Contact,
  type Given,
  giveBackConsents,
  giveConsent,
  moveConsents,
  type NewConsent,
  onceKeyOf,
  type Shown,
  withdrawConsent,
} from "./consent/consent.commands.ts";
export { monthsField, parentField } from "./consent/consent.form.ts";
export { guestConsentsPath } from "./consent/consent.jobs.ts";
export {
  findConsent,
  findHeardConsent,
  hasConsent,
  isAbout,
  isHolding,
  listOwnConsents,
} from "./consent/consent.queries.ts";
export { type GivenBy, markOf, proposedMonths } from "./consent/consent.ts";
export { ConsentPaper } from "./consent/consent-paper.pages.tsx";
export { termOptions } from "./consent/consent-words.ts";
export { findOpenDoor, type OpenDoor } from "./door/open-door.ts";
export { type PeopleServices, peopleModule } from "./module.ts";
export { addOperator, endOperator } from "./operators/operator.commands.ts";
export {
  approve,
  arrange,
  beCoordinator,
  beHost,
  beInTheTeam,
  beSignedIn,
  knowPeople,
  moderate,
  publish,
  runTheInstallation,
} from "./permissions.ts";
export { teamRoles } from "./persons/centres-of.ts";
export { roleAt } from "./persons/role-at.ts";
export { findSignedInPerson } from "./persons/signed-in-person.queries.ts";
export { emergencyForm } from "./reading/emergency.form.ts";
export { EmergencyPage } from "./reading/emergency.pages.tsx";
export { type Reading, recordReading, recordReadingByLink } from "./reading/reading.commands.ts";
export { ReadingLines } from "./reading/reading.pages.tsx";
export { findOwnEmergency, listReadings } from "./reading/reading.queries.ts";
export { type ReadingToTell, readingsByDay } from "./reading/reading-words.ts";
export type { WhatIsRead } from "./reading/what-is-read.ts";
export { whatWasRead } from "./reading/what-is-read.ts";
export { countOpenRequests } from "./roles/roles.queries.ts";
export { type Deed, forgetFirstYes, sayYes } from "./roles/task.commands.ts";
export { decidesAlone } from "./roles/task.ts";
export { lockNotice } from "./securing/lock-notice.tsx";
export { findPersonOfSession } from "./securing/person-of-session.ts";
export { redirectWithCookies, signOut } from "./signing-in/redirect.ts";
export type * from "./tables.ts";
export { addPerson, type NewColleague } from "./team/team.commands.ts";
export { peopleTexts } from "./texts.ts";
