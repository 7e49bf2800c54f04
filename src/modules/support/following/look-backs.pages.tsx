// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import { EmptyState, LinkButton } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { linesOf } from "../paths/text-lines.tsx";
import { FollowingPage } from "./following-page.tsx";
import { type FirstWords, type LookBack, momentsToPlan } from "./look-back.ts";
import { planLine } from "./look-back-card.pages.tsx";
import { Then } from "./look-back-then.pages.tsx";
import { PlanLookBack } from "./plan-look-back.pages.tsx";
import { nameOf, shortDay, writerLine } from "./seen.ts";

type LookBacksPageProps = Walking & {
  lookBacks: readonly LookBack[];
  first: readonly FirstWords[];
  zone: string;
  canBeWritten: boolean;
  formKey: string;
  sent: Sent;
  isSaved: boolean;
};

/** All looking back beside each other, in the words of each time. */
export function LookBacksPage(props: LookBacksPageProps) {
  const { t, base, lookBacks, first, path, today, sent } = props;
  const held = lookBacks.filter(({ heldOn }) => heldOn !== null);
  const planned = lookBacks.filter(({ heldOn }) => heldOn === null);
  return (
    <FollowingPage
      {...props}
      title={t("support:following.lookBacks.title")}
      lead={t("support:following.lookBacks.lead")}
      errors={sent.errors}
    >
      {lookBacks.length === 0 && path.endedOn !== null && (
        <EmptyState title={t("support:following.lookBacks.noneHeld")} />
      )}
      {held.length > 0 && (
        <section class="card stack" aria-labelledby="h-toen">
          <h2 id="h-toen">{t("support:following.lookBacks.then")}</h2>
          <Then {...props} pieces={held[0]?.pieces ?? {}} first={first} />
        </section>
      )}
      {held.map((lookBack) => (
        <Held {...props} lookBack={lookBack} />
      ))}
      {path.endedOn === null && planned.map((lookBack) => <Planned {...props} lookBack={lookBack} />)}
      {path.endedOn === null && (
        <section class="card stack niet-printen" aria-labelledby="h-plannen">
          <h2 id="h-plannen">{t("support:following.lookBacks.plan")}</h2>
          <p class="muted">{t("support:following.lookBacks.noneText")}</p>
          <PlanLookBack
            {...props}
            moments={momentsToPlan(path.beganOn, lookBacks, today)}
            action={`${base}/terugkijken`}
            button={t("support:following.lookBacks.planButton")}
          />
        </section>
      )}
    </FollowingPage>
  );
}

function Held({ lookBack, ...seen }: LookBacksPageProps & { lookBack: LookBack }) {
  const { t, base } = seen;
  const { id, heldOn, pieces, grade } = lookBack;
  return (
    <section class="card stack" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{t("support:following.lookBacks.heldOn", { day: shortDay(seen, heldOn ?? "") })}</h2>
      {pieces.now?.words && (
        <div>
          <p class="brief__tekst">{linesOf(pieces.now.words)}</p>
          <p class="small muted">{writerLine(seen, pieces.now)}</p>
        </div>
      )}
      {lookBack.question && <p>{t(`support:following.lookBacks.questionWas.${lookBack.question}`)}</p>}
      {pieces.question?.words && <p>{linesOf(pieces.question.words)}</p>}
      {grade !== null && <p>{t("support:following.lookBacks.gradeIs", { grade })}</p>}
      {pieces.why?.words && <p>{linesOf(pieces.why.words)}</p>}
      <p class="niet-printen">
        <LinkButton kind="quiet" href={`${base}/terugkijken/${id}`}>
          {t("support:following.lookBacks.open")}
          <span class="visually-hidden">: {shortDay(seen, heldOn ?? "")}</span>
        </LinkButton>
      </p>
    </section>
  );
}

function Planned({ lookBack, ...seen }: LookBacksPageProps & { lookBack: LookBack }) {
  const { t, base } = seen;
  const { id, plannedOn, plannedBy } = lookBack;
  return (
    <section class="card stack" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{t("support:following.lookBacks.plannedTitle", { day: shortDay(seen, plannedOn) })}</h2>
      <p>
        {t("support:following.lookBacks.plannedBy", { name: nameOf(seen, plannedBy) })} {planLine(seen, lookBack)}
      </p>
      <p class="row niet-printen">
        <LinkButton href={`${base}/terugkijken/${id}`}>
          {t("support:following.lookBacks.write")}
          <span class="visually-hidden">: {shortDay(seen, plannedOn)}</span>
        </LinkButton>
        <LinkButton kind="quiet" href={`${base}/terugkijken/${id}/dag`}>
          {t("support:following.lookBacks.moveOrDrop")}
          <span class="visually-hidden">: {shortDay(seen, plannedOn)}</span>
        </LinkButton>
      </p>
    </section>
  );
}
