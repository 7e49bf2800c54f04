// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps } from "preact";
import type { Entry } from "../device/entry.ts";
import { whenOf } from "../letter/letter.ts";
import { findPart, isPart } from "../plan/plan.ts";
import { nameOfPart } from "../plan/plan-document.ts";
import { WithNumbers } from "../sharing/shared-document.view.tsx";
import { useArea } from "./area-context.ts";
import { fragmentOf } from "./fragment.ts";
import { LinkButton, Section } from "./pieces.view.tsx";
import type { FormBody } from "./tool.ts";

type Link = ComponentProps<typeof LinkButton>;

/** What somebody made for a hard moment, one touch away; and whom anybody may call. */
export function AtHand() {
  const { t, vault } = useArea();
  const all = vault.everything();
  const links: Link[] = [
    ...vault.entries("card", "card").slice(-1).map(linkToCard),
    ...all.filter(isCrisis).map(linkToPart),
    ...vault.entries<FormBody>("letter").filter(isForHardDay).map(linkToLetter),
  ];
  return (
    <Section title={t("selfhelp:area.atHand.title")}>
      {links.length > 0 && (
        <p class="row">
          {links.map((link) => (
            <LinkButton key={link.href} {...link} />
          ))}
        </p>
      )}
      <p>
        <WithNumbers text={t("selfhelp:area.atHand.call")} />
      </p>
    </Section>
  );

  function linkToCard(): Link {
    return { icon: "id-card", href: fragmentOf("card"), children: t("selfhelp:card.title") };
  }

  function linkToPart({ id }: Entry): Link {
    const found = findPart(all, id);
    const children = found ? nameOfPart(t, found.plan.body, found.code) : t("selfhelp:plan.part.crisis-plan.title");
    return { icon: "list", href: fragmentOf("plan", id, "lezen"), children };
  }

  function linkToLetter({ id, body }: Entry<FormBody>): Link {
    const children = body.title || t("selfhelp:letter.title");
    return { icon: "mail", href: fragmentOf("letter", id, "lezen"), children };
  }
}

function isCrisis(entry: Entry): boolean {
  return isPart(entry) && entry.body.part === "crisis-plan";
}

function isForHardDay({ body }: Entry<FormBody>): boolean {
  return whenOf(body.answers).code === "hardDay";
}
