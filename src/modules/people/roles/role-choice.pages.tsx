// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, type FieldErrors, Fieldset } from "#platform/ui";
import type { RoleName } from "../persons/roles.ts";

type RoleChoiceProps<Role extends RoleName> = {
  t: T;
  legend: string;
  roles: readonly Role[];
  hintOf: (role: Role) => string;
  typed: TypedValues;
  errors: FieldErrors;
};

export function RoleChoice<Role extends RoleName>(props: RoleChoiceProps<Role>) {
  const { t, legend, roles, hintOf, typed, errors } = props;
  return (
    <Fieldset name="role" legend={legend} error={errors.role}>
      {roles.map((role) => (
        <Choice
          type="radio"
          name="role"
          value={role}
          label={t(`people:role.${role}.name`)}
          hint={hintOf(role)}
          checked={typed.role === role}
        />
      ))}
    </Fieldset>
  );
}
