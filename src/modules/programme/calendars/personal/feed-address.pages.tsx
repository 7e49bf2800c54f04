// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Form, LinkButton, Notice, SubmitButton } from "#platform/ui";

type FeedAddressProps = { t: T; feed: { https: string; webcal: string } | null; address: string };

/** The address that a calendar program follows, and the way to make it worthless. */
export function FeedAddress({ t, feed, address }: FeedAddressProps) {
  if (feed === null) {
    return (
      <section class="card stack" aria-labelledby="h-adres">
        <h2 id="h-adres">{t("programme:feeds.address.title")}</h2>
        <Notice kind="good">
          <p>{t("programme:feeds.address.withdrawn")}</p>
        </Notice>
        <Form action={`${address}/nieuw-adres`}>
          <SubmitButton>{t("programme:feeds.address.again")}</SubmitButton>
        </Form>
      </section>
    );
  }
  return (
    <section class="card stack" aria-labelledby="h-adres">
      <h2 id="h-adres">{t("programme:feeds.address.title")}</h2>
      <p>{t("programme:feeds.address.text")}</p>
      <p>
        <LinkButton href={feed.webcal} kind="main" icon="calendar-plus">
          {t("programme:feeds.address.open")}
        </LinkButton>
      </p>
      <div>
        <label for="adres">{t("programme:feeds.address.label")}</label>
        <span class="hint" id="adres-hint">
          {t("programme:feeds.address.hint")}
        </span>
        <input id="adres" type="text" class="ltr" readonly value={feed.https} aria-describedby="adres-hint" />
      </div>
      <p>{t("programme:feeds.address.secret")}</p>
      <Form action={`${address}/intrekking`}>
        <SubmitButton kind="quiet">{t("programme:feeds.address.withdraw")}</SubmitButton>
      </Form>
    </section>
  );
}
