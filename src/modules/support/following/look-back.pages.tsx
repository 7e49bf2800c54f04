// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import { Form, Icon, LinkButton, SubmitButton } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { linesOf } from "../paths/text-lines.tsx";
import { Earlier } from "./earlier.pages.tsx";
import { FollowingPage } from "./following-page.tsx";
import type { FirstWords, LookBack } from "./look-back.ts";
import { LookBackForm } from "./look-back-form.pages.tsx";
import { OtherWords } from "./other-words.pages.tsx";
import { PlanLookBack } from "./plan-look-back.pages.tsx";
import { Remove } from "./remove.pages.tsx";
import { nameOf, shortDay } from "./seen.ts";
import type { Version } from "./written.ts";

type LookBackPageProps = Walking & {
  lookBack: LookBack;
  /** What was written the time before, to read beside. */
  previous: LookBack | undefined;
  first: readonly FirstWords[];
  versions: readonly Version[];
  zone: string;
  /** Where a code on paper opens one's own page. */
  desk: string;
  sent: Sent;
  isSaved: boolean;
  formKey: string;
};

/** One look-back: written now, or read again and set right. */
export function LookBackPage(props: LookBackPageProps) {
  const { t, base, side, mayWrite, lookBack, previous, versions, sent } = props;
  const { heldOn, plannedOn, id } = lookBack;
  const title = heldOn
    ? t("support:following.lookBacks.heldOn", { day: shortDay(props, heldOn) })
    : t("support:following.lookBacks.plannedTitle", { day: shortDay(props, plannedOn) });
  return (
    <FollowingPage
      {...props}
      title={title}
      errors={sent.errors}
      back={{ href: `${base}/terugkijken`, label: t("support:following.lookBacks.all") }}
    >
      <OtherWords {...props} pieces={lookBack.pieces} leave={`${base}/terugkijken/${id}`} />
      {lookBack.grade !== null && <MayCount {...props} />}
      {previous?.pieces.now?.words && (
        <section class="card stack--sm" aria-labelledby="h-vorige">
          <h2 id="h-vorige" class="h-klein">
            {t("support:following.lookBacks.heldOn", { day: shortDay(props, previous.heldOn ?? "") })}
          </h2>
          <p>{linesOf(previous.pieces.now.words)}</p>
        </section>
      )}
      {mayWrite && (
        <section class="card stack" aria-labelledby="h-nu">
          <h2 id="h-nu">{t("support:following.lookBacks.thenAndNow")}</h2>
          <LookBackForm {...props} />
        </section>
      )}
      <Earlier {...props} versions={versions} />
      {side === "holder" && heldOn && (
        <Remove {...props} action={`${base}/terugkijken/${id}/weg`} errors={sent.errors} />
      )}
    </FollowingPage>
  );
}

/** Asked of the one whose path it is alone, for this grade and no other. */
function MayCount({ desk, ...seen }: LookBackPageProps) {
  const { t, side, base, lookBack } = seen;
  const grade = lookBack.grade ?? 0;
  return (
    <section class="card stack" aria-labelledby="h-telt">
      <h2 id="h-telt" class="h-klein">
        {t(`support:following.lookBacks.${side === "holder" ? "mayCount" : "gradeIs"}`, { grade })}
      </h2>
      <p class="feit feit--hoog">
        <Icon name="lock" />
        <span>{t(`support:following.lookBacks.${stateOfGrade(side, lookBack.mayCount)}`)}</span>
      </p>
      {side === "peer" && (
        <p class="muted">{t("support:closing.desk", { name: nameOf(seen, "holder"), address: desk })}</p>
      )}
      {side === "holder" && (
        <Form class="stack--sm niet-printen" action={`${base}/terugkijken/${lookBack.id}/meetellen`}>
          <p>{t("support:following.lookBacks.mayCountText")}</p>
          <SubmitButton kind="second" name="answer" value={lookBack.mayCount ? "no" : "yes"}>
            {t(`support:following.lookBacks.${lookBack.mayCount ? "countNo" : "countYes"}`)}
          </SubmitButton>
        </Form>
      )}
    </section>
  );
}

function stateOfGrade(side: Walking["side"], mayCount: boolean): "countsPeer" | "counts" | "countsNot" {
  if (side === "peer") return "countsPeer";
  return mayCount ? "counts" : "countsNot";
}

type MovePageProps = Walking & { lookBack: LookBack; canBeWritten: boolean; formKey: string; sent: Sent };

/** Another day, or none: nobody asks why. */
export function MoveLookBackPage(props: MovePageProps) {
  const { t, base, lookBack, sent } = props;
  const href = `${base}/terugkijken/${lookBack.id}`;
  return (
    <FollowingPage
      {...props}
      title={t("support:following.lookBacks.moveOrDrop")}
      lead={t("support:following.lookBacks.planned", { day: shortDay(props, lookBack.plannedOn) })}
      errors={sent.errors}
      back={{ href: `${base}/terugkijken`, label: t("support:following.lookBacks.all") }}
    >
      <section class="card stack" aria-labelledby="h-dag">
        <h2 id="h-dag">{t("support:following.lookBacks.move")}</h2>
        <PlanLookBack
          {...props}
          moments={[]}
          action={`${href}/dag`}
          button={t("support:following.lookBacks.moveButton")}
        />
      </section>
      <Form class="card stack" action={`${href}/liever-niet`}>
        <p>{t("support:following.lookBacks.dropHint")}</p>
        <SubmitButton kind="second">{t("support:following.lookBacks.drop")}</SubmitButton>
      </Form>
      <p>
        <LinkButton kind="quiet" href={`${base}/terugkijken`}>
          {t("support:following.lookBacks.keepDay")}
        </LinkButton>
      </p>
    </FollowingPage>
  );
}
