// SPDX-License-Identifier: EUPL-1.2

export { giveBackConsents, giveConsent, moveConsents, onceKeyOf, withdrawConsent } from "./consent/consent.commands.ts";
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
export type { Contact, Given, NewConsent, Shown } from "./consent/consent-row.commands.ts";
export { termOptions } from "./consent/consent-words.ts";
export { findOpenDoor, type OpenDoor } from "./door/open-door.ts";
export { peopleModule } from "./module.ts";
export { addOperator, endOperator } from "./operators/operator.commands.ts";
export { listOperatorIds } from "./operators/operator.queries.ts";
export { wantsMail } from "./own-place/notification-choice.queries.ts";
export { type NotificationKind, notificationKinds } from "./own-place/notification-choice.ts";
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
export { teamRoles } from "./persons/roles.ts";
export { findPersonOfSession } from "./persons/signed-in-person.queries.ts";
export { emergencyForm } from "./reading/emergency.form.ts";
export { EmergencyPage } from "./reading/emergency.pages.tsx";
export { recordReading, recordReadingAs } from "./reading/reading.commands.ts";
export { ReadingLines } from "./reading/reading.pages.tsx";
export { findOwnEmergency, listReadings, listReadingsBy } from "./reading/reading.queries.ts";
export { type ReadingToTell, readingsByDay, roleInWords } from "./reading/reading-words.ts";
export type { WhatIsRead } from "./reading/what-is-read.ts";
export { whatWasRead } from "./reading/what-is-read.ts";
export { addPerson } from "./roles/role.commands.ts";
export { countOpenRequests } from "./roles/roles.queries.ts";
export { lockNotice } from "./securing/lock-notice.tsx";
export { redirectWithCookies, signOut } from "./signing-in/redirect.ts";
export type * from "./tables.ts";
export { chooseWhoDoesWhat } from "./tasks/choice.commands.ts";
export { ChoiceFields } from "./tasks/choice-fields.pages.tsx";
export { type Deed, forgetFirstYes, sayYes } from "./tasks/task.commands.ts";
export { choiceFields } from "./tasks/task.form.ts";
export { listFirstYeses } from "./tasks/task.queries.ts";
export { decidesAlone, taskNames, tasksWith } from "./tasks/task.ts";
export { wayBack } from "./tasks/way-back.ts";
export { peopleTexts } from "./texts.ts";
