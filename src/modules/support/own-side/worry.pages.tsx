// SPDX-License-Identifier: EUPL-1.2
import { type CallLine, SheetLines } from "#modules/house";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, Page, PhoneLink } from "#platform/ui";

type Calls = { first: CallLine[]; doctors: CallLine[]; crisis: CallLine[] };
type WorryPageProps = { t: T; language: Language; house: string; calls: Calls };

const firstItems = ["danger", "together", "ask", "stay"] as const;
const lifeItems = ["ask", "listen", "call", "means"] as const;
const violenceItems = ["believe", "safe", "advice", "children", "stop"] as const;
const confusedItems = ["calm", "card", "doctor", "own"] as const;
const tellItems = ["person", "colleague", "promise", "write"] as const;
const afterItems = ["breathe", "say", "contact"] as const;

/** On one sheet, because nobody looks something up well when they are frightened. */
export function WorryPage({ t, language, house, calls }: WorryPageProps) {
  return (
    <Page title={t("support:ownSide.worry.title")} robots="noindex">
      <BackLink href={inLanguage(language, "/team")}>{t("support:ownSide.toTeam")}</BackLink>
      <p class="niet-printen">{t("support:ownSide.worry.print")}</p>
      <article class="spanblad">
        <header class="spanblad__kop">
          <p class="spanblad__huis">{house}</p>
          <h1>{t("support:ownSide.worry.title")}</h1>
          <p class="lead">{t("support:ownSide.worry.lead")}</p>
        </header>
        <div class="stack">
          <SheetLines id="h-first" title={t("support:ownSide.worry.first.title")} ordered>
            {firstItems.map((item) => t(`support:ownSide.worry.first.${item}`))}
          </SheetLines>
          <SheetLines id="h-tell" title={t("support:ownSide.worry.tell.title")}>
            {tellItems.map((item) => t(`support:ownSide.worry.tell.${item}`))}
          </SheetLines>
        </div>
        <Numbers t={t} calls={calls} />
        <SheetLines id="h-life" title={t("support:ownSide.worry.life.title")}>
          {lifeItems.map((item) => t(`support:ownSide.worry.life.${item}`))}
        </SheetLines>
        <SheetLines id="h-violence" title={t("support:ownSide.worry.violence.title")}>
          {violenceItems.map((item) => t(`support:ownSide.worry.violence.${item}`))}
        </SheetLines>
        <SheetLines id="h-confused" title={t("support:ownSide.worry.confused.title")}>
          {confusedItems.map((item) => t(`support:ownSide.worry.confused.${item}`))}
        </SheetLines>
        <SheetLines id="h-after" title={t("support:ownSide.worry.after.title")}>
          {afterItems.map((item) => t(`support:ownSide.worry.after.${item}`))}
        </SheetLines>
        <p class="spanblad__bron">{t("support:ownSide.worry.sources")}</p>
      </article>
    </Page>
  );
}

function Numbers({ t, calls }: Pick<WorryPageProps, "t" | "calls">) {
  return (
    <section class="spanblad__nummers" aria-labelledby="h-bellen">
      <h2 id="h-bellen">{t("support:ownSide.worry.call.title")}</h2>
      <dl>
        <Call who={t("support:ownSide.worry.call.danger")} number="112" />
        <Call who={t("support:ownSide.worry.call.life")} number="113" />
        <Call who={t("support:ownSide.worry.call.lifeFree")} number="0800-0113" />
        <Call who={t("support:ownSide.worry.call.violence")} number="0800-2000" />
        <Calls who={t("support:ownSide.worry.call.doctors")} lines={calls.doctors} />
        <Calls who={t("support:ownSide.worry.call.crisis")} lines={calls.crisis} />
        <Calls who={t("support:ownSide.worry.call.ours")} lines={calls.first} />
      </dl>
    </section>
  );
}

/** A line to write on by hand where the house did not fill in its number yet. */
function Calls({ who, lines }: { who: string; lines: CallLine[] }) {
  if (lines.length === 0) return <Call who={who} number={null} />;
  return (
    <>
      {lines.map((line) => (
        <Call who={line.who || who} number={line.number} />
      ))}
    </>
  );
}

function Call({ who, number }: CallLine) {
  return (
    <div>
      <dt>{who}</dt>
      <dd>{number ? <PhoneLink number={number} /> : "……………………"}</dd>
    </div>
  );
}
