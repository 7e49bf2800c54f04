// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDayOfYear } from "#platform/clock";
import { BackLink, ErrorSummary, Icon, LinkButton, Notice, Page, Tag } from "#platform/ui";
import { nextContact } from "../following/contact.ts";
import { Contacts, contactLine } from "../following/contacts.pages.tsx";
import { LookBackCard } from "../following/look-back-card.pages.tsx";
import { WaitingForYes } from "../own-side/beside-path.pages.tsx";
import { SharingPart } from "../sharing/sharing-part.pages.tsx";
import { DomainLetter } from "./domain.pages.tsx";
import { DomainMenu, DomainsToAdd } from "./domain-menu.pages.tsx";
import type { Letter } from "./letter.ts";
import { PathLinks } from "./path-links.pages.tsx";

/** One path, as a letter: words of whose it is, with who wrote them; beside it what it is about. */
export function LetterPage(letter: Letter) {
  const { domains, editing } = letter;
  const title = titleOf(letter);
  return (
    <Page title={title} robots="noindex" wide>
      <div class="wrap section section--kop stack">
        <ErrorSummary errors={editing?.sent.errors ?? {}} />
        <Heading {...letter} title={title} />
      </div>
      <div class="wrap traject">
        <div class="stack plakt niet-printen">
          <DomainMenu {...letter} />
          <WhoReads {...letter} />
          <SharingPart {...letter} shares={letter.beside.shares} />
        </div>
        <div class="stack--lg">
          {domains.length === 0 && <FirstWords {...letter} />}
          {domains.map((domain) => (
            <DomainLetter {...letter} domain={domain} />
          ))}
          <Contacts {...letter} contacts={letter.following.contacts} />
          <LookBackCard {...letter} lookBacks={letter.following.lookBacks} />
          <PathLinks {...letter} />
        </div>
      </div>
    </Page>
  );
}

/** Of whoever reads it the other one. */
export function titleOf({ t, side, holder, peer }: Pick<Letter, "t" | "side" | "holder" | "peer">): string {
  return t("support:paths.title", { name: side === "peer" ? holder : peer });
}

function Heading({ title, ...letter }: Letter & { title: string }) {
  const { t, language, side, path, holder, peer, base, isSaved, following, today } = letter;
  const next = path.endedOn ? undefined : nextContact(following.contacts, today);
  return (
    <>
      <BackLink href={backOf(letter)}>{t(`support:paths.back.${backTo(base)}`)}</BackLink>
      {isSaved && <Notice kind="good">{t("support:paths.saved")}</Notice>}
      <div class="row row--between">
        <div>
          <h1>{title}</h1>
          <p class="muted">
            {t("support:paths.since", { holder, peer, day: formatDayOfYear(path.beganOn, language) })}
            {next && ` ${t("support:paths.next", { when: contactLine(letter, next) })}`}
          </p>
        </div>
        <Tag icon="eye">{t(side === "peer" ? "support:paths.readsAlong" : "support:paths.yours", { holder })}</Tag>
      </div>
      <WaitingForYes t={t} base={base} beside={letter.beside} />
      {path.endedOn && (
        <Notice>
          <p>{t("support:paths.ended", { day: formatDate(path.endedOn, language) })}</p>
          {path.keptUntil && <p>{t("support:paths.keptUntil", { day: formatDate(path.keptUntil, language) })}</p>}
        </Notice>
      )}
    </>
  );
}

type From = "link" | "place" | "team";

function backTo(base: string): From {
  if (base.includes("/team/")) return "team";
  return base.includes("/mijn-plek/") ? "place" : "link";
}

/** To the list it stands in, or behind a link to what was asked. */
function backOf({ base }: Pick<Letter, "base">): string {
  return backTo(base) === "link" ? base.replace("/traject/", "/vraag/") : base.slice(0, base.lastIndexOf("/"));
}

function WhoReads({ t, holder, peer }: Letter) {
  return (
    <p class="small muted feit feit--hoog">
      <Icon name="eye" />
      <span>{t("support:paths.whoReads", { holder, peer })}</span>
    </p>
  );
}

function FirstWords(letter: Letter) {
  const { t, base, holder, side, mayWrite } = letter;
  return (
    <section class="card stack" aria-labelledby="h-begin">
      <h2 id="h-begin">{t("support:paths.begin.title")}</h2>
      <p>{t(side === "peer" ? "support:paths.begin.peer" : "support:paths.begin.holder", { holder })}</p>
      {mayWrite && (
        <>
          <DomainsToAdd {...letter} />
          <p class="row">
            <LinkButton href={`${base}/alles`} icon="pencil">
              {t("support:paths.begin.all")}
            </LinkButton>
            <LinkButton href={`${base}/blad`} icon="printer" kind="quiet">
              {t("support:paths.begin.paper")}
            </LinkButton>
          </p>
        </>
      )}
    </section>
  );
}
