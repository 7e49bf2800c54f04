// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedText } from "#platform/http";
import { Choice, Form, Icon, LinkButton, Notice, Radios, Select, SubmitButton } from "#platform/ui";
import { FollowingPage } from "../following/following-page.tsx";
import { OtherWords } from "../following/other-words.pages.tsx";
import { nameOf } from "../following/seen.ts";
import type { Pieces } from "../following/written.ts";
import type { Walking } from "../paths/letter.ts";
import { supportKinds } from "../reference.ts";
import { canReopen, daysToReopen, lastDayToReopen, reasonsToEnd } from "./points.ts";
import { Report } from "./report.pages.tsx";

export type ClosingPageProps = Walking & {
  pieces: Pieces;
  /** Until which day all of it would stay, if it ended today. */
  wouldBeKeptUntil: string;
  sent: Sent;
  isSaved: boolean;
  formKey: string;
};

/** Before the end: what one may still write, and the button. After it: what stays, until when, and the way back. */
export function ClosingPage(props: ClosingPageProps) {
  const { t, base, path, sent, pieces } = props;
  const isEnded = path.endedOn !== null;
  return (
    <FollowingPage
      {...props}
      title={t(`support:closing.${isEnded ? "endedTitle" : "title"}`)}
      lead={t(`support:closing.${isEnded ? "endedLead" : "lead"}`)}
      errors={sent.errors}
    >
      <OtherWords {...props} leave={`${base}/afronden`} />
      {isEnded && <Clock {...props} />}
      <section class="card stack" aria-labelledby="h-verslag">
        <h2 id="h-verslag">{t("support:closing.report")}</h2>
        <p>{t("support:closing.reportText")}</p>
        <ReportLinks {...props} />
      </section>
      <Report {...props} pieces={pieces} />
      {isEnded ? <Reopen {...props} /> : <End {...props} />}
      <p class="row niet-printen">
        <LinkButton kind="quiet" href={`${base}/afronden/gebruiken`}>
          {t("support:closing.use.link")}
        </LinkButton>
        <LinkButton kind="quiet" icon="printer" href={`${base}/afronden/blad`}>
          {t("support:closing.sheet.link")}
        </LinkButton>
      </p>
    </FollowingPage>
  );
}

/** The retention clock, in days that one can count. */
function Clock({ t, language, path, side, base }: ClosingPageProps) {
  return (
    <Notice icon="hourglass">
      <p>{t("support:closing.endedOn", { day: formatDate(path.endedOn ?? path.beganOn, language) })}</p>
      {path.keptUntil && <p>{t("support:closing.keptUntil", { day: formatDate(path.keptUntil, language) })}</p>}
      {side === "holder" && (
        <p class="niet-printen">
          <a href={`${base}/wissen`}>{t("support:closing.sooner")}</a>
        </p>
      )}
    </Notice>
  );
}

function ReportLinks(props: ClosingPageProps) {
  const { t, side, base } = props;
  const name = nameOf(props, "holder");
  if (side === "holder") {
    return (
      <p class="niet-printen">
        <LinkButton icon="pencil" href={`${base}/afronden/verslag/persoon`}>
          {t("support:closing.writeOwn")}
        </LinkButton>
      </p>
    );
  }
  return (
    <p class="row niet-printen">
      <LinkButton icon="pencil" href={`${base}/afronden/verslag/ervaringsdeskundige`}>
        {t("support:closing.writeOwn")}
      </LinkButton>
      <LinkButton kind="quiet" href={`${base}/afronden/verslag/persoon`}>
        {t("support:closing.writeFor", { name })}
      </LinkButton>
    </p>
  );
}

function End({ t, language, base, sent, wouldBeKeptUntil }: ClosingPageProps) {
  const { typed, errors } = sent;
  return (
    <Form class="card stack--lg niet-printen" action={`${base}/afronden`} labelledBy="h-einde">
      <h2 id="h-einde">{t("support:closing.end")}</h2>
      <p>{t("support:closing.endText")}</p>
      <Radios
        name="reason"
        legend={t("support:closing.why")}
        hint={t("support:closing.whyHint")}
        error={errors.reason}
        value={typedText(typed, "reason")}
        options={["" as const, ...reasonsToEnd].map((reason) => ({
          value: reason,
          label: t(`support:closing.reasons.${reason || "none"}`),
        }))}
      />
      <p class="feit feit--hoog">
        <Icon name="hourglass" />
        <span>
          {t("support:closing.thenKept", { day: formatDate(wouldBeKeptUntil, language), days: daysToReopen })}
        </span>
      </p>
      {errors.sure && <p class="fout">{errors.sure}</p>}
      <Choice type="checkbox" id="sure" name="sure" value="yes" label={t("support:closing.sure")} />
      <p class="row">
        <SubmitButton>{t("support:closing.endButton")}</SubmitButton>
        <LinkButton kind="quiet" href={base}>
          {t("support:closing.notNow")}
        </LinkButton>
      </p>
    </Form>
  );
}

function Reopen(props: ClosingPageProps) {
  const { t, language, side, path, today, base, sent } = props;
  if (!canReopen(path, today)) return null;
  if (side === "peer")
    return <p class="muted">{t("support:closing.reopenByHolder", { name: nameOf(props, "holder") })}</p>;
  return (
    <Form class="card stack niet-printen" action={`${base}/afronden/weer-open`} labelledBy="h-weer">
      <h2 id="h-weer">{t("support:closing.reopen")}</h2>
      <p>
        {t("support:closing.reopenText", {
          peer: nameOf(props, "peer"),
          day: formatDate(lastDayToReopen(path.endedOn ?? today), language),
        })}
      </p>
      <Select
        name="kind"
        label={t("support:closing.backFor")}
        hint={t("support:closing.backForHint")}
        error={sent.errors.kind}
        value={typedText(sent.typed, "kind")}
        options={["" as const, ...supportKinds].map((kind) => ({
          value: kind,
          label: kind ? t(`support:kind.${kind}`) : t("support:closing.reasons.none"),
        }))}
      />
      <SubmitButton kind="second">{t("support:closing.reopenButton")}</SubmitButton>
    </Form>
  );
}
