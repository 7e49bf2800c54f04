// SPDX-License-Identifier: EUPL-1.2
export { type PeopleServices, peopleModule } from "./module.ts";
export { beCoordinator, beHost, beInTheTeam } from "./permissions.ts";
export { roleAt } from "./persons/role-at.ts";
export { findSignedInPerson } from "./persons/signed-in-person.queries.ts";
export { type Reading, recordReading, recordReadingByLink } from "./reading/reading.commands.ts";
export { listReadings } from "./reading/reading.queries.ts";
export { redirectWithCookies } from "./signing-in/redirect.ts";
export type * from "./tables.ts";
export { addPerson, type NewColleague } from "./team/team.commands.ts";
