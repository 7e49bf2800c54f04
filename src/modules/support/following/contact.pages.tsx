// SPDX-License-Identifier: EUPL-1.2
import { capitalize } from "#platform/i18n";
import { EmptyState, type FieldErrors, Form, Icon, LinkButton, SubmitButton } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { linesOf } from "../paths/text-lines.tsx";
import { type Contact, isPlanned, preparation } from "./contact.ts";
import { preparationLabel } from "./contact-form.pages.tsx";
import { ContactList, contactLine } from "./contacts.pages.tsx";
import { Earlier } from "./earlier.pages.tsx";
import { FollowingPage } from "./following-page.tsx";
import { OtherWords } from "./other-words.pages.tsx";
import { mayRemove, Remove } from "./remove.pages.tsx";
import { writerLine } from "./seen.ts";
import type { Version } from "./written.ts";

type ContactPageProps = Walking & {
  contact: Contact;
  versions: readonly Version[];
  errors: FieldErrors;
  isSaved: boolean;
  formKey: string;
};

/** One time that two people met, or are going to; on paper it can be taken along to a talk. */
export function ContactPage({ contact, versions, ...props }: ContactPageProps) {
  const { t, base, mayWrite, today, errors } = props;
  const href = `${base}/contacten/${contact.id}`;
  return (
    <FollowingPage
      {...props}
      title={capitalize(contactLine(props, contact))}
      back={{ href: `${base}/contacten`, label: t("support:following.contacts.all") }}
    >
      <OtherWords {...props} pieces={contact.pieces} leave={href} />
      <Said {...props} contact={contact} />
      {mayWrite && contact.onDay <= today && <Outcome {...props} contact={contact} href={href} />}
      {mayWrite && (
        <p class="row niet-printen">
          <LinkButton href={`${href}/anders`} icon="pencil">
            {t("support:following.contacts.change")}
          </LinkButton>
          {isPlanned(contact, today) && (
            <LinkButton kind="quiet" icon="calendar-plus" href={`${href}/agenda.ics`}>
              {t("support:following.calendar")}
            </LinkButton>
          )}
        </p>
      )}
      <Earlier {...props} versions={versions} />
      {mayRemove(props, { madeBy: contact.madeBy, versions }) && (
        <Remove {...props} action={`${href}/weg`} errors={errors} />
      )}
    </FollowingPage>
  );
}

function Said({ contact, ...seen }: Walking & { contact: Contact }) {
  const { t } = seen;
  const { pieces, minutes } = contact;
  const asked = ([...preparation, "agreed"] as const).filter((part) => pieces[part]?.words);
  return (
    <div class="card brief">
      {(minutes || pieces.where?.words || pieces.line?.words) && (
        <div class="brief__deel">
          {minutes && (
            <p class="feit">
              <Icon name="clock" />
              {t("support:following.contacts.minutes", { count: minutes })}
            </p>
          )}
          {pieces.where?.words && (
            <p class="feit">
              <Icon name="map-pin" />
              {pieces.where.words}
            </p>
          )}
          {pieces.line?.words && <Piece {...seen} piece={pieces.line} />}
        </div>
      )}
      {asked.map((part) => (
        <div class="brief__deel">
          <h2 class="h-klein">{preparationLabel(t, part)}</h2>
          {pieces[part] && <Piece {...seen} piece={pieces[part]} />}
        </div>
      ))}
      <p class="muted">{t(`support:following.contacts.states.${contact.outcome ?? "planned"}`)}</p>
    </div>
  );
}

function Piece({ piece, ...seen }: Walking & { piece: Version }) {
  return (
    <>
      <p class="brief__tekst">{linesOf(piece.words)}</p>
      <p class="small muted">{writerLine(seen, piece)}</p>
    </>
  );
}

/** Asked once its day is there; answering is no duty. */
function Outcome({ t, contact, href }: Walking & { contact: Contact; href: string }) {
  if (contact.outcome !== null) {
    return (
      <Form class="niet-printen" action={`${href}/gegaan`}>
        <SubmitButton kind="quiet" name="outcome" value="open">
          {t("support:following.contacts.again")}
        </SubmitButton>
      </Form>
    );
  }
  return (
    <Form class="card stack niet-printen" action={`${href}/gegaan`} labelledBy="h-gegaan">
      <h2 id="h-gegaan" class="h-klein">
        {t("support:following.contacts.wasItThere")}
      </h2>
      <p class="row">
        <SubmitButton kind="second" name="outcome" value="met">
          {t("support:following.contacts.yes")}
        </SubmitButton>
        <SubmitButton kind="quiet" name="outcome" value="not-met">
          {t("support:following.contacts.no")}
        </SubmitButton>
      </p>
      <p class="small muted">{t("support:following.contacts.noHint")}</p>
    </Form>
  );
}

/** What is planned, and what was. */
export function ContactsPage(props: Walking & { contacts: readonly Contact[]; isSaved: boolean }) {
  const { t, base, contacts, path, today } = props;
  const ahead = contacts.filter((contact) => isPlanned(contact, today)).toReversed();
  const past = contacts.filter((contact) => !isPlanned(contact, today));
  return (
    <FollowingPage
      {...props}
      title={t("support:following.contacts.pageTitle")}
      lead={t("support:following.contacts.lead")}
    >
      {path.endedOn === null && (
        <p class="niet-printen">
          <LinkButton href={`${base}/contacten/nieuw`}>{t("support:following.contacts.new")}</LinkButton>
        </p>
      )}
      {contacts.length === 0 && (
        <EmptyState title={t("support:following.contacts.none")}>
          <p>{t("support:following.contacts.noneText")}</p>
        </EmptyState>
      )}
      {ahead.length > 0 && (
        <section class="card stack" aria-labelledby="h-gepland">
          <h2 id="h-gepland">{t("support:following.contacts.ahead")}</h2>
          <ContactList {...props} contacts={ahead} />
        </section>
      )}
      {past.length > 0 && (
        <section class="card stack" aria-labelledby="h-geweest">
          <h2 id="h-geweest">{t("support:following.contacts.before")}</h2>
          <ContactList {...props} contacts={past} />
        </section>
      )}
    </FollowingPage>
  );
}
