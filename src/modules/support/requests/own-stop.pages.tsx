// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { FieldErrors } from "#platform/ui";
import { Choice, Form, Icon, SubmitButton } from "#platform/ui";
import type { Common } from "./own-form.ts";
import type { Request } from "./request.ts";

type StopPartProps = Common & {
  request: Request;
  base: string;
  errors: FieldErrors;
  keptUntil: string | null;
  pathHref: string | null;
};

/** Stopping needs no reason, and can be taken back; erasing cannot. Once there is a path, that is done there. */
export function StopPart(props: StopPartProps) {
  const { t, pathHref } = props;
  return (
    <section class="stack niet-printen" aria-labelledby="h-stoppen">
      <h2 id="h-stoppen">{t("support:requests.stop.title")}</h2>
      {pathHref ? (
        <p>
          {t("support:requests.stop.onPath")} <a href={pathHref}>{t("support:requests.stop.toPath")}</a>
        </p>
      ) : (
        <>
          <KeptUntil {...props} />
          <Withdraw {...props} />
          <Erase {...props} />
        </>
      )}
    </section>
  );
}

function KeptUntil({ t, language, request, base, keptUntil }: StopPartProps) {
  if (keptUntil === null) return null;
  const day = formatDate(keptUntil, language);
  const isEnded = request.endedAt !== null;
  return (
    <>
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>{t(`support:requests.stop.${isEnded ? "goesEnded" : "goes"}`, { day })}</span>
      </p>
      {!isEnded && (
        <Form action={`${base}/nog-steeds`}>
          <SubmitButton kind="second">{t("support:requests.stop.stillWanted")}</SubmitButton>
        </Form>
      )}
    </>
  );
}

function Withdraw({ t, request, base }: StopPartProps) {
  const isEnded = request.endedAt !== null;
  return (
    <Form class="stack--sm" action={`${base}/${isEnded ? "toch-weer" : "intrekken"}`}>
      <p>{t(`support:requests.stop.${isEnded ? "againText" : "withdrawText"}`)}</p>
      <SubmitButton kind="second">{t(`support:requests.stop.${isEnded ? "again" : "withdraw"}`)}</SubmitButton>
    </Form>
  );
}

function Erase({ t, base, errors }: StopPartProps) {
  return (
    <details class="card" open={errors.sure !== undefined}>
      <summary>{t("support:requests.stop.eraseTitle")}</summary>
      <Form class="stack" action={`${base}/gewist`}>
        <p>{t("support:requests.stop.eraseText")}</p>
        {errors.sure && <p class="fout">{errors.sure}</p>}
        <Choice type="checkbox" id="sure" name="sure" value="yes" label={t("support:requests.stop.sure")} />
        <SubmitButton kind="second">{t("support:requests.stop.erase")}</SubmitButton>
      </Form>
    </details>
  );
}
