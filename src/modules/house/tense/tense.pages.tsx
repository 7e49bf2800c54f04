// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { T } from "#platform/i18n";
import { BackLink, Page, PhoneLink } from "#platform/ui";
import type { Common } from "../form-parts.ts";
import type { CallLine } from "./call-lines.ts";
import { SheetLines } from "./sheet-lines.pages.tsx";

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
        <SheetLines id="h-first" title={t("house:tense.first.title")} ordered>
          {firstItems.map((item) => t(`house:tense.first.${item}`))}
        </SheetLines>
        <Numbers t={t} calls={calls} />
        <SheetLines id="h-helps" title={t("house:tense.helps.title")}>
          {helpItems.map((item) => t(`house:tense.helps.${item}`))}
        </SheetLines>
        <SheetLines id="h-helpsNot" title={t("house:tense.helpsNot.title")}>
          {helpNotItems.map((item) => t(`house:tense.helpsNot.${item}`))}
        </SheetLines>
        <SheetLines id="h-life" title={t("house:tense.life.title")}>
          {lifeItems.map((item) => t(`house:tense.life.${item}`))}
        </SheetLines>
        <SheetLines id="h-after" title={t("house:tense.after.title")}>
          {afterItems.map((item) => t(`house:tense.after.${item}`))}
        </SheetLines>
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
