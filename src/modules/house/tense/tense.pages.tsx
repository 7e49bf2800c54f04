// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { T } from "#platform/i18n";
import { BackLink, Page, PhoneLink, PhoneText } from "#platform/ui";
import type { Common } from "../form-parts.ts";
import type { CallLine } from "./call-lines.ts";

type Calls = { first: CallLine[]; doctors: CallLine[]; crisis: CallLine[] };
type TensePageProps = Common & { house: string; calls: Calls; mayChange: boolean };

/** One A4 for the wall: it is needed most when there is no time to look something up. */
export function TensePage({ t, language, house, calls, mayChange }: TensePageProps) {
  return (
    <Page title={t("house:tense.title")} robots="noindex">
      <BackLink href={inLanguage(language, "/team")}>{t("house:toTeam")}</BackLink>
      <p class="niet-printen">
        {t("house:tense.print")}{" "}
        {mayChange && <a href={inLanguage(language, "/beheer/als-het-schuurt")}>{t("house:tense.change")}</a>}
      </p>
      <article class="spanblad">
        <header class="spanblad__kop">
          <p class="spanblad__huis">{house}</p>
          <h1>{t("house:tense.title")}</h1>
          <p class="lead">{t("house:tense.lead")}</p>
        </header>
        <Lines t={t} part="first" items={firstItems} ordered />
        <Numbers t={t} calls={calls} />
        <Lines t={t} part="helps" items={helpItems} />
        <Lines t={t} part="helpsNot" items={helpNotItems} />
        <Lines t={t} part="life" items={lifeItems} />
        <Lines t={t} part="after" items={afterItems} />
        <p class="spanblad__bron">{t("house:tense.sources")}</p>
      </article>
    </Page>
  );
}

const firstItems = ["safe", "together", "calm", "listen", "connect"] as const;
const helpItems = ["slowly", "name", "beside", "choice", "believe", "drink", "whom"] as const;
const helpNotItems = ["argue", "hush", "hold", "crowd", "promise"] as const;
const lifeItems = ["ask", "stay", "means"] as const;
const afterItems = ["each", "later", "welcome"] as const;

type Part =
  | { part: "first"; items: typeof firstItems }
  | { part: "helps"; items: typeof helpItems }
  | { part: "helpsNot"; items: typeof helpNotItems }
  | { part: "life"; items: typeof lifeItems }
  | { part: "after"; items: typeof afterItems };

function Lines({ t, ordered, ...lines }: { t: T; ordered?: boolean } & Part) {
  const List = ordered ? "ol" : "ul";
  return (
    <section aria-labelledby={`h-${lines.part}`}>
      <h2 id={`h-${lines.part}`}>{t(`house:tense.${lines.part}.title`)}</h2>
      <List>
        {sentencesOf(t, lines).map((text) => (
          <li>
            <PhoneText text={text} />
          </li>
        ))}
      </List>
    </section>
  );
}

function sentencesOf(t: T, lines: Part): string[] {
  switch (lines.part) {
    case "first":
      return lines.items.map((item) => t(`house:tense.first.${item}`));
    case "helps":
      return lines.items.map((item) => t(`house:tense.helps.${item}`));
    case "helpsNot":
      return lines.items.map((item) => t(`house:tense.helpsNot.${item}`));
    case "life":
      return lines.items.map((item) => t(`house:tense.life.${item}`));
    case "after":
      return lines.items.map((item) => t(`house:tense.after.${item}`));
  }
}

function Numbers({ t, calls }: { t: T; calls: Calls }) {
  return (
    <section class="spanblad__nummers" aria-labelledby="h-bellen">
      <h2 id="h-bellen">{t("house:tense.call.title")}</h2>
      <dl>
        {calls.first.map((line) => (
          <Call who={line.who} number={line.number} />
        ))}
        <Call who={t("house:tense.call.danger")} number="112" />
        <Call who={t("house:tense.call.life")} number="113" />
        <Call who={t("house:tense.call.lifeFree")} number="0800-0113" />
        {calls.doctors.length > 0
          ? calls.doctors.map(({ who, number }) => <Call who={who || t("house:tense.call.doctors")} number={number} />)
          : unfilled(t("house:tense.call.doctors"))}
        {calls.crisis.map(({ who, number }) => (
          <Call who={who || t("house:tense.call.crisis")} number={number} />
        ))}
        <Call who={t("house:tense.call.police")} number="0900-8844" />
        {calls.first.length === 0 && unfilled(t("house:tense.call.ours"))}
      </dl>
    </section>
  );
}

/** A line to write on by hand, so that a house without its numbers still has a sheet. */
function unfilled(who: string) {
  return (
    <div>
      <dt>{who}</dt>
      <dd>……………………</dd>
    </div>
  );
}

function Call({ who, number }: CallLine) {
  return (
    <div>
      <dt>{who}</dt>
      <dd>{number && <PhoneLink number={number} />}</dd>
    </div>
  );
}
