// SPDX-License-Identifier: EUPL-1.2
import { nothingSent } from "#platform/http";
import { LinkButton } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { type FirstWords, isNear, type LookBack, nextLookBack } from "./look-back.ts";
import { LookBackForm } from "./look-back-form.pages.tsx";
import { shortDay } from "./seen.ts";

type LookBackCardProps = Walking & { lookBacks: readonly LookBack[]; first: readonly FirstWords[]; zone: string };

/** What was agreed about looking back; near that day the form itself stands there. */
export function LookBackCard({ lookBacks, first, zone, ...seen }: LookBackCardProps) {
  const { t, walker, today } = seen;
  const next = nextLookBack(lookBacks);
  const isEnded = walker.path.endedOn !== null;
  if (isEnded && lookBacks.every(({ heldOn }) => heldOn === null)) return null;
  return (
    <section class="card terugblik stack" aria-labelledby="h-tb">
      <div>
        <h2 id="h-tb">{t("support:following.lookBacks.title")}</h2>
        <p class="muted">{planLine(seen, next)}</p>
      </div>
      {next && !isEnded && isNear(next, today) && (
        <LookBackForm {...seen} lookBack={next} first={first} zone={zone} sent={nothingSent} />
      )}
      <p class="row niet-printen">
        <LinkButton kind={next ? "quiet" : "second"} href={`${walker.base}/terugkijken`}>
          {t(lookBacks.length > 0 ? "support:following.lookBacks.all" : "support:following.lookBacks.plan")}
        </LinkButton>
      </p>
    </section>
  );
}

export function planLine(seen: Walking, next: LookBack | undefined): string {
  const { t, walker } = seen;
  if (walker.path.endedOn !== null) return t("support:following.lookBacks.ended");
  if (!next) return t("support:following.lookBacks.noneText");
  return t("support:following.lookBacks.planned", { day: shortDay(seen, next.plannedOn) });
}
