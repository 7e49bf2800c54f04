// SPDX-License-Identifier: EUPL-1.2
import { Form, Icon, type IconName, SubmitButton } from "#platform/ui";
import { wayToMeet } from "../acquainting/acquaint.form.ts";
import { reasonInWords } from "../dates/cancel-reasons.ts";
import { momentInWords } from "../dates/date-words.ts";
import type { PartProps, PersonalPageProps } from "./personal-sign-up.pages.tsx";
import type { Standing } from "./sign-up.ts";
import { standingText } from "./standing-words.ts";

const looks: Record<Standing, { icon: IconName; class: string }> = {
  acquainting: { icon: "message-circle", class: "melding" },
  confirmed: { icon: "circle-check", class: "melding melding--goed" },
  waiting: { icon: "hourglass", class: "melding" },
  offered: { icon: "bell", class: "melding" },
  cancelled: { icon: "circle-minus", class: "melding" },
  lapsed: { icon: "repeat", class: "melding" },
  parted: { icon: "hand-heart", class: "melding" },
  "called-off": { icon: "calendar-x", class: "melding" },
  past: { icon: "moon", class: "melding" },
};

/** Waiting looks, sounds and reads unlike having a place: another picture, another colour, other words. */
export function StandingNotice({ standing, t, language, today, signUp, ahead, address }: PartProps) {
  const { icon, class: look } = looks[standing];
  const until = signUp.offeredUntil ? momentInWords(signUp.offeredUntil, signUp.zone, { t, language, today }) : "";
  const unit = signUp.seriesId === null ? "date" : "series";
  return (
    <div class={look}>
      <Icon name={icon} />
      <div class="stack--sm">
        {standing === "acquainting" && <p>{t(`programme:joining.standing.acquainting.${wayToMeet(signUp)}`)}</p>}
        <p>{t(standingText(standing, unit), { until })}</p>
        {unit === "date" && <WhatIsDifferent t={t} standing={standing} signUp={signUp} />}
        {standing === "waiting" && <WaitingWords t={t} signUp={signUp} ahead={ahead} />}
        {standing === "offered" && (
          <Form action={`${address}/ja`}>
            <SubmitButton>{t("programme:signUp.status.offered.accept")}</SubmitButton>
          </Form>
        )}
      </div>
    </div>
  );
}

/** What the team wrote about this one date. */
function WhatIsDifferent({ t, standing, signUp }: Pick<PartProps, "t" | "standing" | "signUp">) {
  const words = standing === "called-off" ? reasonInWords(t, signUp.cancelReason) : signUp.notice;
  return words ? <p>{words}</p> : null;
}

function WaitingWords({ t, signUp, ahead }: Pick<PersonalPageProps, "t" | "signUp" | "ahead">) {
  const tell = signUp.email ? "tellEmail" : signUp.phone ? "tellCall" : "tellNo";
  return (
    <>
      <p>
        {ahead === 0
          ? t("programme:signUp.status.waiting.first")
          : t("programme:signUp.status.waiting.ahead", { count: ahead })}
      </p>
      <p>{t(`programme:signUp.status.waiting.${tell}`)}</p>
    </>
  );
}
