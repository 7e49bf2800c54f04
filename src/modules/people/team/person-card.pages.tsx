// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { Aside, Form, SubmitButton } from "#platform/ui";
import type { RoleName } from "../persons/roles.ts";

type PersonCardProps = { t: T; name: string; role: RoleName; endHref: string; children: ComponentChildren };

/** Someone with a role, which can be ended here. */
export function PersonCard({ t, name, role, endHref, children }: PersonCardProps) {
  return (
    <li class="card row row--between">
      <div>
        <b>{name}</b>
        {children}
      </div>
      <Form action={endHref}>
        <SubmitButton kind="quiet">
          {t("people:team.stopRole")}
          <Aside>{t("people:team.stopRoleOf", { name, role: t(`people:role.${role}.name`) })}</Aside>
        </SubmitButton>
      </Form>
    </li>
  );
}
