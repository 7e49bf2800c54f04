// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  BackLink,
  EmptyState,
  Form,
  LinkButton,
  OnlyWith,
  Page,
  QrCode,
  type QrSquares,
  SubmitButton,
} from "#platform/ui";

type GreeterLinkPageProps = {
  t: T;
  name: string;
  day: string;
  address: string;
  squares: QrSquares;
  links: { back: string; end: string };
};

/** To show to whoever waits, or to send to them. */
export function GreeterLinkPage({ t, name, day, address, squares, links }: GreeterLinkPageProps) {
  return (
    <Page title={t("programme:arriving.link.title", { name })} robots="noindex">
      <BackLink href={links.back}>{t("programme:arriving.team.title", { day })}</BackLink>
      <div class="stack">
        <h1>{t("programme:arriving.link.title", { name })}</h1>
        <p class="lead">{t("programme:arriving.link.lead", { name })}</p>
        <div class="qr-kader">
          <QrCode squares={squares} label={t("programme:arriving.link.qr")} />
        </div>
        <p>{t("programme:arriving.link.copy")}</p>
        <p class="code">{address}</p>
        <p class="muted">{t("programme:arriving.link.what", { day })}</p>
        <Form action={links.end}>
          <SubmitButton kind="quiet">{t("programme:arriving.link.end")}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}

type WaitingPageProps = {
  t: T;
  name: string;
  day: string;
  guests: { time: string; name: string }[];
  programmeHref: string;
};

/** What whoever waits sees: names of choice and times of that day, and nothing else. */
export function WaitingPage({ t, name, day, guests, programmeHref }: WaitingPageProps) {
  return (
    <Page title={t("programme:arriving.waiting.title")} robots="noindex">
      <div class="stack">
        <h1>{t("programme:arriving.waiting.title")}</h1>
        <p class="lead">{t("programme:arriving.waiting.lead", { name, day })}</p>
        {guests.length === 0 ? (
          <EmptyState title={t("programme:arriving.waiting.nobody")} />
        ) : (
          <div class="card">
            <ul role="list" class="stack--sm">
              {guests.map((guest) => (
                <li>
                  <b>{guest.time}</b>, {guest.name}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{t("programme:arriving.waiting.how")}</p>
        <p class="muted">{t("programme:arriving.waiting.gone")}</p>
        <OnlyWith part="programme">
          <p>
            <LinkButton href={programmeHref} kind="quiet">
              {t("programme:signUp.gonePage.programme")}
            </LinkButton>
          </p>
        </OnlyWith>
      </div>
    </Page>
  );
}
