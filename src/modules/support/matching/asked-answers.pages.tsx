// SPDX-License-Identifier: EUPL-1.2
import { typedField, typedText } from "#platform/http";
import { Choice, Fieldset, Form, FormKey, Radios, SubmitButton, TextArea } from "#platform/ui";
import type { AskedPageProps } from "./asked.pages.tsx";
import { kindNos, longestMeeting, longestNo } from "./match.form.ts";

export function MeetingForm({ t, match, path, formKey, typed, errors }: AskedPageProps) {
  const field = typedField({ typed, errors }, "meeting");
  return (
    <Form class="card stack" action={`${path}/kennismaken`} labelledBy="h-kennismaken">
      <FormKey value={formKey} />
      <h2 id="h-kennismaken">{t("support:matching.peer.meet.title")}</h2>
      <TextArea
        {...field}
        value={field.value || match.meeting}
        label={t("support:matching.peer.meet.words")}
        hint={t("support:matching.peer.meet.hint")}
        rows={3}
        maxlength={longestMeeting}
      />
      <SubmitButton>{t("support:matching.peer.meet.send")}</SubmitButton>
    </Form>
  );
}

export function KindNoForm({ t, path, formKey, typed, errors }: AskedPageProps) {
  return (
    <details class="card" open={errors.no !== undefined || errors.words !== undefined}>
      <summary>{t("support:matching.peer.no.title")}</summary>
      <Form class="stack" action={`${path}/nee`}>
        <FormKey value={formKey} />
        <p>{t("support:matching.peer.no.text")}</p>
        <Radios
          name="no"
          legend={t("support:matching.peer.no.legend")}
          value={typedText(typed, "no")}
          error={errors.no}
          options={kindNos.map((no) => ({
            value: no,
            label: no === "own" ? t("support:matching.peer.no.own") : t(`support:matching.no.${no}`),
          }))}
        />
        <TextArea
          {...typedField({ typed, errors }, "words")}
          label={t("support:matching.peer.no.words")}
          hint={t("support:matching.peer.no.wordsHint")}
          rows={3}
          maxlength={longestNo}
        />
        <SubmitButton kind="second">{t("support:matching.peer.no.send")}</SubmitButton>
      </Form>
    </details>
  );
}

/** Each says yes for themselves; only for who has no screen may both be written down here. */
export function AfterMeeting(props: AskedPageProps) {
  const { t, match, request, path, formKey } = props;
  return (
    <section class="card stack" aria-labelledby="h-verder">
      <h2 id="h-verder">{t("support:matching.peer.after.title")}</h2>
      <p>{t("support:matching.peer.after.text")}</p>
      {match.askerYesAt && <p>{t("support:matching.peer.after.theyYes")}</p>}
      {match.peerYesAt ? (
        <p>{t("support:matching.peer.after.youYes")}</p>
      ) : (
        <Form action={`${path}/ja`}>
          <FormKey value={formKey} />
          <SubmitButton>{t("support:matching.peer.after.yes")}</SubmitButton>
        </Form>
      )}
      {request.email === null && !match.askerYesAt && <AtTheTable {...props} />}
    </section>
  );
}

function AtTheTable({ t, path, formKey, errors }: AskedPageProps) {
  return (
    <details class="vouw" open={errors.both !== undefined}>
      <summary>{t("support:matching.peer.table.title")}</summary>
      <Form class="stack--sm" action={`${path}/ja-aan-tafel`}>
        <FormKey value={formKey} />
        <Fieldset
          name="both"
          legend={t("support:matching.peer.table.legend")}
          hint={t("support:matching.peer.table.text")}
          error={errors.both}
        >
          <Choice type="checkbox" name="both" value="yes" label={t("support:matching.peer.table.both")} />
        </Fieldset>
        <SubmitButton kind="second">{t("support:matching.peer.table.send")}</SubmitButton>
      </Form>
    </details>
  );
}

export function StopForm({ t, path, formKey, typed, errors }: AskedPageProps) {
  return (
    <details class="card" open={errors.words !== undefined}>
      <summary>{t("support:matching.peer.stop.title")}</summary>
      <Form class="stack" action={`${path}/stoppen`}>
        <FormKey value={formKey} />
        <p>{t("support:matching.peer.stop.text")}</p>
        <TextArea
          {...typedField({ typed, errors }, "words")}
          label={t("support:matching.peer.stop.words")}
          hint={t("support:matching.peer.stop.wordsHint")}
          rows={3}
          maxlength={longestNo}
        />
        <Choice
          type="checkbox"
          name="met"
          value="yes"
          label={t("support:matching.peer.stop.met")}
          checked={typedText(typed, "met") === "yes"}
        />
        <SubmitButton kind="second">{t("support:matching.peer.stop.send")}</SubmitButton>
      </Form>
    </details>
  );
}
