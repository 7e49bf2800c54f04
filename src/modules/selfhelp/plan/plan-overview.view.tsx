// SPDX-License-Identifier: EUPL-1.2
import { linesOf } from "../area/answers.ts";
import { useArea } from "../area/area-context.ts";
import { type Door, Doors } from "../area/doors.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { Icon, LinkButton, Page, Section } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import type { Entry } from "../device/entry.ts";
import { WithNumbers } from "../sharing/shared-document.view.tsx";
import { findPart, isOwnPart, type PartBody, type PlacedPart, type PlanBody, partsIn, strayParts } from "./plan.ts";
import { nameOfPart } from "./plan-document.ts";

/** Each part looks alike, whether something stands in it or not. */
export function PlanOverview({ plan }: { plan: Entry<PlanBody> }) {
  const { t, vault } = useArea();
  const { id, body } = plan;
  const parts = partsIn(body);
  const toolbox = parts.find(({ code }) => code === "toolbox");
  const others = parts.filter((part) => part !== toolbox);
  const strays = strayParts(vault.everything(), plan);
  const hasToday = parts.some(({ code }) => code === "daily-maintenance");
  const doors = [...others.map(doorOf), ...strays.map(doorOfStray), ...(hasToday ? [doorOfToday()] : [])];
  const onlyYou = (
    <p class="muted feit">
      <Icon name="lock" />
      {t("selfhelp:plan.open.onlyYou")}
    </p>
  );
  return (
    <Page to={fragmentOf("plan")} back={t("selfhelp:plan.title")} title={body.title} head={onlyYou}>
      <p>{t("selfhelp:plan.rule")}</p>
      {toolbox && <Toolbox {...{ plan, toolbox }} />}
      <Section title={t("selfhelp:plan.open.parts")}>
        <Doors doors={doors} />
      </Section>
      <CardDoor />
      <p class="row">
        <LinkButton icon="printer" href={fragmentOf("plan", id, "lezen")}>
          {t("selfhelp:plan.open.read")}
        </LinkButton>
        <LinkButton icon="settings" href={fragmentOf("plan", id, "inrichten")}>
          {t("selfhelp:plan.open.arrange")}
        </LinkButton>
      </p>
      <p class="small muted">{t("selfhelp:plan.method")}</p>
    </Page>
  );

  function doorOf({ code, id: part }: PlacedPart): Door {
    const lines = isOwnPart(code) ? [] : [toolText(t, "plan", `part.${code}.lead`)];
    return { to: fragmentOf("plan", part), title: nameOfPart(t, body, code), lines };
  }

  function doorOfStray({ id: part, body: { part: code } }: Entry<PartBody>): Door {
    return { to: fragmentOf("plan", part), title: t("selfhelp:plan.open.stray", { name: nameOfPart(t, body, code) }) };
  }

  function doorOfToday(): Door {
    const lines = [t("selfhelp:plan.open.todayLead")];
    return { to: fragmentOf("plan", id, "vandaag"), title: t("selfhelp:plan.open.today"), lines };
  }
}

function Toolbox({ plan, toolbox }: { plan: Entry<PlanBody>; toolbox: PlacedPart }) {
  const { t, vault } = useArea();
  const found = findPart(vault.everything(), toolbox.id);
  const things = linesOf(found?.body.answers ?? {}, "toolbox.good");
  return (
    <section class="card kist stack">
      <h2 class="h-klein">
        <Icon name="wrench" /> {nameOfPart(t, plan.body, "toolbox")}
      </h2>
      <p>{t("selfhelp:plan.part.toolbox.lead")}</p>
      {things.length > 0 && (
        <ul class="kist__lijst" role="list">
          {things.map((thing, at) => (
            <li key={at}>
              <WithNumbers text={thing} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <LinkButton href={fragmentOf("plan", toolbox.id)}>{t("selfhelp:plan.open.add")}</LinkButton>
      </p>
    </section>
  );
}

function CardDoor() {
  const { t } = useArea();
  return (
    <section class="card kaartje">
      <span class="kaartje__i">
        <Icon name="id-card" />
      </span>
      <div class="stack--sm">
        <h2 class="h-klein">{t("selfhelp:plan.open.card")}</h2>
        <p>{t("selfhelp:plan.open.cardLead")}</p>
        <p>
          <a class="terug" href={fragmentOf("card")}>
            {t("selfhelp:plan.open.cardOpen")}
          </a>
        </p>
      </div>
      <MayGo />
    </section>
  );
}

/** The one sign that something may go to professionals. */
export function MayGo() {
  const { t } = useArea();
  return (
    <p class="tag tag--open">
      <Icon name="hand-heart" />
      {t("selfhelp:plan.share.forProfessionals")}
    </p>
  );
}
