// SPDX-License-Identifier: EUPL-1.2
import { type Expression, expressionBuilder } from "kysely";
import type { Schema } from "#platform/db";

/** Beside an organization: the number at which one reaches it, the first that it has. */
export function firstPhoneOf(organizationId: Expression<string>) {
  return expressionBuilder<Schema>()
    .selectFrom("network.phone as phone")
    .select("phone.number")
    .where("phone.organizationId", "=", organizationId)
    .orderBy("phone.id")
    .limit(1);
}
