// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { fragmentOf } from "../area/fragment.ts";
import { BackLink, Icon, LinkButton } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import type { Entry } from "../device/entry.ts";
import { findPart, isOwnPart, linesOf, type PlacedPart, type PlanBody, partsIn, strayParts } from "./plan.ts";
import { nameOfPart } from "./plan-document.ts";

/** Each part looks alike, whether something stands in it or not. */
export function PlanOverview({ plan }: { plan: Entry<PlanBody> }) {
  const { t, vault } = useArea();
  const { id, body } = plan;
  const parts = partsIn(body);
  const toolbox = parts.find(({ code }) => code === "toolbox");
  const others = parts.filter(({ code }) => code !== "toolbox");
  return (
    <div class="stack--lg">
      <BackLink href={fragmentOf("plan")}>{t("selfhelp:plan.title")}</BackLink>
      <div class="row row--between">
        <h1>{body.title}</h1>
        <p class="muted feit">
          <Icon name="lock" />
          {t("selfhelp:plan.open.onlyYou")}
        </p>
      </div>
      <p>{t("selfhelp:plan.rule")}</p>
      {toolbox && <Toolbox {...{ plan, toolbox }} />}
      <section class="stack">
        <h2>{t("selfhelp:plan.open.parts")}</h2>
        <ul class="plan" role="list">
          {others.map(({ code, id: partId }) => (
            <PartCard key={code} id={partId} title={nameOfPart(t, body, code)} {...leadOf(code)} />
          ))}
          {strayParts(vault.everything(), plan).map((stray) => {
            const name = nameOfPart(t, body, stray.body.part);
            return <PartCard key={stray.id} id={stray.id} title={t("selfhelp:plan.open.stray", { name })} />;
          })}
          {parts.some(({ code }) => code === "daily-maintenance") && (
            <li>
              <a href={fragmentOf("plan", id, "vandaag")}>
                <b>{t("selfhelp:plan.open.today")}</b>
                <span>{t("selfhelp:plan.open.todayLead")}</span>
              </a>
            </li>
          )}
        </ul>
      </section>
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
    </div>
  );

  function leadOf(code: string) {
    return isOwnPart(code) ? {} : { lead: toolText(t, "plan", `part.${code}.lead`) };
  }
}

function PartCard({ id, title, lead }: { id: string; title: string; lead?: string }) {
  return (
    <li>
      <a href={fragmentOf("plan", id)}>
        <b>{title}</b>
        {lead && <span>{lead}</span>}
      </a>
    </li>
  );
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
            <li key={at}>{thing}</li>
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
