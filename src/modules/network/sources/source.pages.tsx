// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, Form, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import { Report, type ReportProps } from "./report.pages.tsx";
import { StateNotice } from "./source-state.pages.tsx";
import type { StateInWords } from "./source-state.ts";

export type SourcePageProps = {
  t: T;
  name: string;
  /** Nothing for a source of files. */
  host: string;
  shown: number;
  state: StateInWords;
  isPaused: boolean;
  asksFewer: boolean;
  isBusy: boolean;
  corrections: number;
  report: Omit<ReportProps, "t">;
  links: Record<"back" | "reading" | "pause" | "resumption" | "fewer" | "end" | "corrections" | "file", string>;
};

/** One source: how it stands, what can be done, and what there is to say about each thing in it. */
export function SourcePage(props: SourcePageProps) {
  const { t, name, host, state, shown, links, report } = props;
  return (
    <Page title={name} robots="noindex">
      <BackLink href={links.back}>{t("network:sources.title")}</BackLink>
      <h1>{name}</h1>
      <p class="lead">
        {host === ""
          ? t("network:sources.one.file", { count: shown })
          : t("network:sources.one.address", { host, count: shown })}
      </p>
      {props.isBusy && <Notice>{t("network:sources.one.busy")}</Notice>}
      <StateNotice state={state} />
      {props.asksFewer && <Fewer t={t} action={links.fewer} isFile={host === ""} />}
      <Actions {...props} />
      <section class="stack" aria-labelledby="h-verbeteringen">
        <h2 id="h-verbeteringen">{t("network:sources.corrections.title")}</h2>
        <p>{t("network:sources.corrections.count", { count: props.corrections })}</p>
        {props.corrections > 0 && (
          <p>
            <a href={links.corrections}>{t("network:sources.corrections.look")}</a>
          </p>
        )}
      </section>
      <Report t={t} {...report} />
    </Page>
  );
}

function Fewer({ t, action, isFile }: { t: T; action: string; isFile: boolean }) {
  return (
    <Form action={action} class="card stack">
      <p>{t(isFile ? "network:sources.fewer.textFile" : "network:sources.fewer.text")}</p>
      <p>
        <SubmitButton kind="second">{t("network:sources.fewer.yes")}</SubmitButton>
      </p>
    </Form>
  );
}

function Actions({ t, host, isPaused, links }: SourcePageProps) {
  return (
    <div class="knoppen">
      {host === "" && <LinkButton href={links.file}>{t("network:sources.one.newFile")}</LinkButton>}
      {host !== "" && !isPaused && (
        <Form action={links.reading}>
          <SubmitButton kind="second">{t("network:sources.one.read")}</SubmitButton>
        </Form>
      )}
      {host !== "" && (
        <Form action={isPaused ? links.resumption : links.pause}>
          <SubmitButton kind="second">
            {t(isPaused ? "network:sources.one.resume" : "network:sources.one.pause")}
          </SubmitButton>
        </Form>
      )}
      <LinkButton href={links.end} kind="quiet">
        {t("network:sources.one.end")}
      </LinkButton>
    </div>
  );
}
