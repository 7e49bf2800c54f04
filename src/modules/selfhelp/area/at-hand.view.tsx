// SPDX-License-Identifier: EUPL-1.2
import type { Entry } from "../device/entry.ts";
import { whenOf } from "../letter/letter.ts";
import { findPart, isPart } from "../plan/plan.ts";
import { nameOfPart } from "../plan/plan-document.ts";
import { WithNumbers } from "../sharing/shared-document.view.tsx";
import { useArea } from "./area-context.ts";
import { fragmentOf } from "./fragment.ts";
import { LinkButton, Section } from "./pieces.view.tsx";
import type { FormBody } from "./tool.ts";

/** What somebody made for a hard moment, one touch away; and whom anybody may call. */
export function AtHand() {
  const { t, vault } = useArea();
  const all = vault.everything();
  const letters = vault.entries<FormBody>("letter").filter(({ body }) => whenOf(body.answers).code === "hardDay");
  return (
    <Section title={t("selfhelp:area.atHand.title")}>
      <p class="row">
        {vault.entries("card", "card")[0] && (
          <LinkButton icon="id-card" href={fragmentOf("card")}>
            {t("selfhelp:card.title")}
          </LinkButton>
        )}
        {all.filter(isCrisis).map(({ id }) => (
          <LinkButton key={id} icon="list" href={fragmentOf("plan", id, "lezen")}>
            {nameOf(id)}
          </LinkButton>
        ))}
        {letters.map(({ id, body }) => (
          <LinkButton key={id} icon="mail" href={fragmentOf("letter", id, "lezen")}>
            {body.title || t("selfhelp:letter.title")}
          </LinkButton>
        ))}
      </p>
      <p>
        <WithNumbers text={t("selfhelp:area.atHand.call")} />
      </p>
    </Section>
  );

  function nameOf(id: string): string {
    const found = findPart(all, id);
    return found ? nameOfPart(t, found.plan.body, found.code) : t("selfhelp:plan.part.crisis-plan.title");
  }
}

function isCrisis(entry: Entry): boolean {
  return isPart(entry) && entry.body.part === "crisis-plan";
}
