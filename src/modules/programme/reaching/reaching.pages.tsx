// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, type Fact, Facts, Notice, Page, PhoneLink } from "#platform/ui";

export type Contact = { name: string; email: string | null; phone: string | null };
type ContactPageProps = { t: T; contact: Contact; back: { href: string; label: string } };

/** Shown once, as the answer to the form: whoever comes back is asked again why. */
export function ContactPage({ t, contact, back }: ContactPageProps) {
  const { name, email, phone } = contact;
  const title = t("programme:reaching.contact.title", { name });
  const facts: Fact[] = [];
  if (phone)
    facts.push({ icon: "phone", label: t("programme:reaching.contact.phone"), value: <PhoneLink number={phone} /> });
  if (email) {
    const value = <a href={`mailto:${email}`}>{email}</a>;
    facts.push({ icon: "mail", label: t("programme:reaching.contact.email"), value });
  }
  return (
    <Page title={title} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <h1>{title}</h1>
      {facts.length === 0 ? <p>{t("programme:reaching.contact.nothing", { name })}</p> : <Facts facts={facts} />}
      <Notice>
        <p>{t("programme:reaching.contact.told", { name })}</p>
      </Notice>
    </Page>
  );
}
