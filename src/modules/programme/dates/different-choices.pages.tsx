// SPDX-License-Identifier: EUPL-1.2
import { typedField, typedText } from "#platform/http";
import { Choice, Fieldset, OnlyWith, Select, TextField } from "#platform/ui";
import { cancelReasons } from "./cancel-reasons.ts";
import { longestLine } from "./different-date.form.ts";
import type { DifferentDatePageProps } from "./different-date.pages.tsx";
import { BackToUsual, Fold, OneForm, Tell, TimeFields } from "./different-pieces.pages.tsx";

export function Restore(props: DifferentDatePageProps) {
  const { t } = props;
  return (
    <section class="card stack" aria-labelledby="h-toch">
      <h2 id="h-toch" class="h-klein">
        {t("programme:dates.different.restore.title")}
      </h2>
      <OneForm props={props} what="restore" submit={t("programme:dates.different.restore.submit")} />
    </section>
  );
}

export function Cancel(props: DifferentDatePageProps) {
  const { t, isCancelled, open, typed, errors } = props;
  const chosen = typedText(typed, "reason");
  return (
    <Fold
      open={open === "cancel"}
      title={t(isCancelled ? "programme:dates.different.cancel.titleAgain" : "programme:dates.different.cancel.title")}
    >
      <OneForm
        props={props}
        what="cancel"
        submit={t(isCancelled ? "programme:dates.different.cancel.again" : "programme:dates.different.cancel.submit")}
      >
        <Fieldset name="reason" legend={t("programme:dates.different.cancel.legend")} error={errors.reason}>
          {cancelReasons.map((reason) => (
            <Choice
              type="radio"
              name="reason"
              value={reason}
              label={t(`programme:dates.reason.${reason}`)}
              checked={chosen === reason}
            />
          ))}
          <Choice
            type="radio"
            name="reason"
            value="none"
            label={t("programme:dates.different.cancel.none")}
            checked={chosen === "none"}
          />
        </Fieldset>
        <TextField
          {...typedField(props, "ownReason")}
          label={t("programme:dates.different.cancel.own")}
          hint={t("programme:dates.different.cancel.ownHint")}
          maxlength={longestLine}
        />
      </OneForm>
    </Fold>
  );
}

export function OtherTime(props: DifferentDatePageProps) {
  const { t, open, state, usual, hasEnd } = props;
  return (
    <Fold open={open === "time"} title={t("programme:dates.different.time.title")}>
      {state === "begun" ? (
        <p>{t("programme:dates.different.time.begun")}</p>
      ) : (
        <>
          <OneForm props={props} what="time" submit={t("programme:dates.different.time.submit")}>
            <p>{t("programme:dates.different.time.text")}</p>
            <TimeFields {...props} hasEnd={hasEnd} />
          </OneForm>
          <BackToUsual props={props} what="usual-time" usually={usual.time} />
        </>
      )}
    </Fold>
  );
}

export function OtherPlace(props: DifferentDatePageProps) {
  const { t, open, now, usual, rooms } = props;
  return (
    <Fold
      open={open === "place"}
      title={t("programme:dates.different.place.title")}
      now={t("programme:dates.different.now", { words: now.where })}
    >
      <OneForm props={props} what="place" submit={t("programme:dates.different.place.submit")}>
        <OnlyWith part="rooms">
          <Select
            {...typedField(props, "roomId")}
            label={t("programme:dates.different.place.room")}
            options={[...rooms, { value: "", label: t("programme:dates.different.place.notHere") }]}
          />
        </OnlyWith>
        <TextField
          {...typedField(props, "placeNote")}
          label={t("programme:dates.different.place.note")}
          hint={t("programme:dates.different.place.noteHint")}
          maxlength={longestLine}
        />
        <Tell t={t} id="tell-place" />
      </OneForm>
      <BackToUsual props={props} what="usual-place" usually={usual.place} />
    </Fold>
  );
}

export function OtherHosts(props: DifferentDatePageProps) {
  const { t, open, now, usual } = props;
  return (
    <Fold
      open={open === "hosts"}
      title={t("programme:dates.different.hosts.title")}
      {...(now.hosts && { now: t("programme:dates.different.now", { words: now.hosts }) })}
    >
      <OneForm props={props} what="hosts" submit={t("programme:dates.different.hosts.submit")}>
        <TextField
          {...typedField(props, "hosts")}
          label={t("programme:dates.different.hosts.names")}
          hint={t("programme:dates.different.hosts.hint")}
        />
        <Tell t={t} id="tell-hosts" />
      </OneForm>
      <BackToUsual props={props} what="usual-hosts" usually={usual.hosts} />
    </Fold>
  );
}

export function LineForVisitors(props: DifferentDatePageProps) {
  const { t, open, now, isCancelled } = props;
  return (
    <Fold
      open={open === "notice"}
      title={t("programme:dates.different.notice.title")}
      {...(now.notice && { now: t("programme:dates.different.now", { words: now.notice }) })}
    >
      <OneForm props={props} what="notice" submit={t("programme:dates.different.notice.submit")}>
        <TextField
          {...typedField(props, "notice")}
          label={t("programme:dates.different.notice.label")}
          hint={t("programme:dates.different.notice.hint")}
          maxlength={longestLine}
        />
        {!isCancelled && <Tell t={t} id="tell-notice" />}
      </OneForm>
      {now.notice && (
        <OneForm props={props} what="no-notice" submit={t("programme:dates.different.notice.remove")} undo />
      )}
    </Fold>
  );
}
