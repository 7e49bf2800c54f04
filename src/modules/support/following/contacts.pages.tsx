// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTime } from "#platform/clock";
import { LinkButton } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { type Contact, isPlanned, nextContact } from "./contact.ts";
import { wordsOfPiece } from "./written.ts";

const shownBeside = 3;

/** The next time, and the last few; the rest stands on a page of its own. */
export function Contacts({ contacts, ...seen }: Walking & { contacts: readonly Contact[] }) {
  const { t, walker, today } = seen;
  const next = nextContact(contacts, today);
  const past = contacts.filter((contact) => !isPlanned(contact, today));
  return (
    <section class="card stack" aria-labelledby="h-contact">
      <h2 id="h-contact">{t("support:following.contacts.title")}</h2>
      {next && (
        <p>
          {t("support:following.contacts.next")} <ContactLink {...seen} contact={next} />
        </p>
      )}
      {!next && <p>{t("support:following.contacts.noNext")}</p>}
      {past.length > 0 && <ContactList {...seen} contacts={past.slice(0, shownBeside)} />}
      <p class="row niet-printen">
        {walker.path.endedOn === null && (
          <LinkButton href={`${walker.base}/contacten/nieuw`}>{t("support:following.contacts.new")}</LinkButton>
        )}
        {contacts.length > 0 && (
          <LinkButton kind="quiet" href={`${walker.base}/contacten`}>
            {t("support:following.contacts.all")}
          </LinkButton>
        )}
      </p>
    </section>
  );
}

export function ContactList({ contacts, ...seen }: Walking & { contacts: readonly Contact[] }) {
  return (
    <ul role="list">
      {contacts.map((contact) => (
        <li class="afspraak">
          <span>
            <ContactLink {...seen} contact={contact} />
            {wordsOfPiece(contact.pieces, "line") && (
              <>
                <br />
                {wordsOfPiece(contact.pieces, "line")}
              </>
            )}
          </span>
          <span class="muted">{afterwards(seen, contact)}</span>
        </li>
      ))}
    </ul>
  );
}

function ContactLink({ contact, ...seen }: Walking & { contact: Contact }) {
  return <a href={`${seen.walker.base}/contacten/${contact.id}`}>{contactLine(seen, contact)}</a>;
}

/** "donderdag 26 november, 14.00 uur, bij jou thuis" */
export function contactLine(
  { t, language, today }: Pick<Walking, "t" | "language" | "today">,
  { onDay, atTime, kind, whom }: Pick<Contact, "onDay" | "atTime" | "kind" | "whom">,
): string {
  const time = atTime && t("support:following.contacts.at", { time: formatTime(`${onDay}T${atTime}`, language) });
  const where = whom ? t(`support:following.contacts.alongTo.${whom}`) : t(`support:way.${kind}`);
  return [formatDay(onDay, language, today), time, where].filter(Boolean).join(", ");
}

function afterwards({ t }: Walking, { outcome, minutes }: Contact): string {
  if (outcome === "not-met") return t("support:following.contacts.notMet");
  return minutes ? t("support:following.contacts.minutes", { count: minutes }) : "";
}
