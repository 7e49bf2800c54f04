// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { EmptyState, Form, Notice, Page, QrCode, type QrSquares, SubmitButton } from "#platform/ui";
import type { Walker } from "../paths/path.ts";
import type { ShareWithEnd } from "./share.queries.ts";
import { readerInWords } from "./share.ts";
import { partInWords } from "./share-consent.ts";

type OneSharePageProps = {
  t: T;
  language: Language;
  walker: Walker;
  share: ShareWithEnd;
  until: string | null;
  /** On which it was opened, the latest first. */
  days: string[];
  address: string;
  qr: QrSquares;
  news: "shared" | "renewed" | null;
};

/** The link to hand out, when it was opened, and how to stop it. */
export function OneSharePage(props: OneSharePageProps) {
  const { t, language, walker, share, until, news } = props;
  return (
    <Page
      title={t("support:sharing.one.page")}
      robots="noindex"
      back={{ href: `${walker.base}/delen`, label: t("support:sharing.title") }}
    >
      {news && <Notice kind="good">{t(`support:sharing.one.${news}`)}</Notice>}
      <div class="stack--sm">
        <h1>{t("support:sharing.one.title", { reader: readerInWords(share) })}</h1>
        <p class="lead">
          {until ? t("support:sharing.until", { day: formatDate(until, language) }) : t("support:sharing.one.over")}
        </p>
      </div>
      <section class="stack--sm" aria-labelledby="h-wat">
        <h2 id="h-wat">{t("support:sharing.one.what")}</h2>
        <ul>
          {share.parts.map((part) => (
            <li>{partInWords(t, part)}</li>
          ))}
        </ul>
      </section>
      {until && <HandOut {...props} />}
      <Openings {...props} />
      {until && <Stop {...props} />}
    </Page>
  );
}

function HandOut({ t, share, address, qr, walker }: OneSharePageProps) {
  return (
    <section class="card stack" aria-labelledby="h-link">
      <div class="stack--sm">
        <h2 id="h-link">{t("support:sharing.one.link", { reader: share.readerName })}</h2>
        <p>{t("support:sharing.one.linkText")}</p>
      </div>
      <p class="code">{address}</p>
      <div class="qr-kader">
        <QrCode squares={qr} label={t("support:sharing.one.qr")} />
      </div>
      <details class="niet-printen">
        <summary>{t("support:sharing.one.renew")}</summary>
        <Form class="stack--sm" action={`${walker.base}/delen/${share.id}/nieuwe-link`}>
          <p>{t("support:sharing.one.renewText")}</p>
          <SubmitButton kind="second">{t("support:sharing.one.renewYes")}</SubmitButton>
        </Form>
      </details>
    </section>
  );
}

function Openings({ t, language, share, days }: OneSharePageProps) {
  return (
    <section class="stack--sm" aria-labelledby="h-open">
      <h2 id="h-open">{t("support:sharing.one.opened")}</h2>
      {days.length === 0 ? (
        <EmptyState title={t("support:sharing.one.notOpened", { reader: share.readerName })} />
      ) : (
        <ul>
          {days.map((day) => (
            <li>{formatDate(day, language)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Stop({ t, share, walker }: OneSharePageProps) {
  return (
    <Form
      class="card stack--sm niet-printen"
      action={`${walker.base}/delen/${share.id}/intrekking`}
      labelledBy="h-stop"
    >
      <h2 id="h-stop">{t("support:sharing.one.stop")}</h2>
      <p>{t("support:sharing.one.stopText")}</p>
      <SubmitButton kind="second">{t("support:sharing.one.stopYes")}</SubmitButton>
    </Form>
  );
}
