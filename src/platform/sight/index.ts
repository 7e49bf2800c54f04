// SPDX-License-Identifier: EUPL-1.2
export { forgetOutOfSight, putBackInSight, takeOutOfSight } from "./sight.commands.ts";
export {
  countOutOfSight,
  isInSight,
  listOutOfSight,
  listPagesOutOfSight,
  lockOutOfSight,
  takenOutAt,
} from "./sight.queries.ts";
export type * from "./tables.ts";
