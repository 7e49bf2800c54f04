// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import { Icon, LinkButton } from "#platform/ui";
import { contactsToTell } from "./at-one-place.ts";
import type { EntryPageProps } from "./entry.pages.tsx";
import type { EntryContact, EntryPhone } from "./entry.ts";
import { AskTheHouse } from "./nothing.pages.tsx";
import { emailOf, reachingOf, telHref } from "./reaching.ts";
import type { Reader } from "./reader.ts";
import { TakeAlong } from "./sheet-strip.pages.tsx";

/** Call, mail, or look at the site: each is one touch. */
export function Contact({ reader, entry }: EntryPageProps) {
  const { t } = reader;
  const { phones, email, site } = reachingOf(entry);
  const isAnywhere = phones.length > 0 || email || site || entry.places.some((place) => place.phones.length > 0);
  return (
    <section class="card stack" aria-labelledby="h-contact" id="contact">
      <h2 id="h-contact">{t("network:entries.entry.contact")}</h2>
      {!isAnywhere && (
        <>
          <p>{t("network:entries.entry.noContact")}</p>
          <AskTheHouse reader={reader} />
        </>
      )}
      <ul class="stack--sm" role="list">
        {phones.map((phone, index) => (
          <li>
            <CallButton reader={reader} phone={phone} isFirst={index === 0} />
          </li>
        ))}
        {email && (
          <li>
            <LinkButton href={`mailto:${email}`} icon="mail" class="btn--breed">
              {t("network:entries.entry.mail")}
            </LinkButton>
            <p class="muted">{email}</p>
          </li>
        )}
        {site && (
          <li>
            <OutLink href={site} label={t("network:entries.entry.site")} />
          </li>
        )}
      </ul>
      <TakeAlong reader={reader} entry={entry} />
      <p class="muted small">{t("network:entries.entry.print")}</p>
    </section>
  );
}

type CallProps = { reader: Reader; phone: EntryPhone; isFirst?: boolean };

export function CallButton({ reader: { t }, phone, isFirst = false }: CallProps) {
  const { number, extension, description } = phone;
  return (
    <>
      <LinkButton href={telHref(phone)} kind={isFirst ? "main" : "second"} icon="phone" class="btn--breed">
        <span>{t("network:entries.entry.call", { number })}</span>
      </LinkButton>
      {(description || extension !== null) && (
        <p class="muted">
          {[description, extension !== null && t("network:entries.entry.extension", { extension })]
            .filter(Boolean)
            .join(", ")}
        </p>
      )}
    </>
  );
}

/** To another site, which does not hear from where. */
export function OutLink({
  href,
  label,
  icon = "external-link",
}: {
  href: string;
  label: string;
  icon?: "external-link" | "map-pin";
}) {
  return (
    <a class="btn btn--2 btn--breed" href={href} rel="noopener noreferrer">
      <Icon name={icon} />
      {label}
    </a>
  );
}

/** On a narrow screen the way to call or write does not wait below all there is to read. */
export function FirstStep({ reader: { t }, entry }: EntryPageProps) {
  const { phones, email, site } = reachingOf(entry);
  const [phone] = phones;
  const isMore = phones.length + (email ? 1 : 0) + (site ? 1 : 0) > 1 || entry.places.length > 0;
  return (
    <p class="row alleen-smal niet-printen">
      {phone && (
        <a class="btn" href={telHref(phone)}>
          <Icon name="phone" />
          {t("network:entries.entry.call", { number: phone.number })}
        </a>
      )}
      {isMore && (
        <a class="btn btn--3" href="#contact">
          {t("network:entries.entry.contact")}
        </a>
      )}
    </p>
  );
}

/** Whom the entry names: by name and what they do there. */
export function WhoIsThere({ reader, entry, own }: EntryPageProps) {
  const contacts = contactsToTell(entry);
  if (contacts.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-wie">
      <h2 id="h-wie">{reader.t("network:entries.entry.who")}</h2>
      <ul class="stack" role="list">
        {contacts.map((contact) => (
          <ContactLine reader={reader} contact={contact} own={own} />
        ))}
      </ul>
    </section>
  );
}

type LineProps = { reader: Reader; contact: EntryContact; own: Language | undefined };

export function ContactLine({ reader: { t }, contact, own }: LineProps) {
  const email = emailOf(contact.email);
  const does = [contact.title, contact.department].filter(Boolean).join(", ");
  const called = contact.name || does;
  if (!called && contact.phones.length === 0 && !email) return null;
  return (
    <li class="row row--vast">
      {called && (
        <span class="avatar" aria-hidden="true">
          {[...called][0]?.toUpperCase()}
        </span>
      )}
      <div>
        {called && <b lang={contact.name ? undefined : own}>{called}</b>}
        {contact.name && does && (
          <p lang={own} class="muted">
            {does}
          </p>
        )}
        <p class="row row--klein">
          {contact.phones.map((phone) => (
            <a class="terug" href={telHref(phone)}>
              <Icon name="phone" />
              <span class="visually-hidden">{t("network:entries.entry.callShort")} </span>
              {phone.number}
            </a>
          ))}
          {email && (
            <a class="terug" href={`mailto:${email}`}>
              <Icon name="mail" />
              {email}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
