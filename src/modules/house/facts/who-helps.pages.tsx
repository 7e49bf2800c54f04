// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { PhoneLink } from "#platform/ui";
import type { Facts } from "./facts.ts";

/** Whom one can turn to outside the house: the confidant, and the complaints committee with its address. */
export function WhoHelps({ t, facts }: { t: T; facts: Facts }) {
  return (
    <section class="stack" aria-labelledby="h-buiten-huis">
      <h2 id="h-buiten-huis">{t("house:whoHelps.title")}</h2>
      {facts.confidantName && <Confidant t={t} facts={facts} />}
      <div class="card stack--sm">
        <h3>{t("house:whoHelps.complaints")}</h3>
        <p>{t("house:whoHelps.complaintsText")}</p>
        {facts.complaintsName ? <Complaints t={t} facts={facts} /> : <p>{t("house:whoHelps.complaintsUnknown")}</p>}
      </div>
    </section>
  );
}

function Confidant({ t, facts }: { t: T; facts: Facts }) {
  return (
    <div class="card stack--sm">
      <h3>{t("house:whoHelps.confidant", { name: facts.confidantName })}</h3>
      <p>{facts.confidantDoes || t("house:whoHelps.confidantDoes")}</p>
      {facts.confidantReach && <Lines text={facts.confidantReach} />}
    </div>
  );
}

function Complaints({ t, facts }: { t: T; facts: Facts }) {
  return (
    <>
      <p>
        <b>{facts.complaintsName}</b>
      </p>
      {facts.complaintsReach && <Lines text={facts.complaintsReach} />}
      {facts.complaintsSite && (
        <p>
          <a class="adres" href={facts.complaintsSite}>
            {t("house:whoHelps.site")}
          </a>
        </p>
      )}
    </>
  );
}

/** As the house wrote it, with its telephone numbers to tap. */
function Lines({ text }: { text: string }) {
  return (
    <p>{text.split("\n").map((line, index) => (index === 0 ? withNumbers(line) : [<br />, withNumbers(line)]))}</p>
  );
}

function withNumbers(line: string) {
  const parts = line.split(/((?<![\d/.-])(?:\+|0)\d[\d -]{6,}\d)/);
  return parts.map((part, index) => (index % 2 === 0 ? part : <PhoneLink number={part} />));
}
