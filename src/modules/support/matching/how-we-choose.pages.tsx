// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { LinkButton, Page } from "#platform/ui";
import { mostProposals } from "./propose.ts";

const never = ["kinds", "family", "gender", "ratherNot", "no", "together", "room"] as const;
const order = ["speaks", "offersAll", "wishes", "turn"] as const;
const nots = ["score", "words", "past", "decides"] as const;

type HowWeChoosePageProps = { t: T; language: Language };

/** As `propose.ts` does it, in words: who changes one changes the other. */
export function HowWeChoosePage({ t, language }: HowWeChoosePageProps) {
  const back = { href: inLanguage(language, "/vraag"), label: t("support:matching.how.back") };
  return (
    <Page title={t("support:matching.how.title")} description={t("support:matching.how.lead")} back={back}>
      <h1>{t("support:matching.how.title")}</h1>
      <p class="lead">{t("support:matching.how.lead", { count: mostProposals })}</p>
      <section class="stack--sm" aria-labelledby="h-nooit">
        <h2 id="h-nooit">{t("support:matching.how.neverTitle")}</h2>
        <ul>
          {never.map((one) => (
            <li>{t(`support:matching.how.never.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section class="stack--sm" aria-labelledby="h-volgorde">
        <h2 id="h-volgorde">{t("support:matching.how.orderTitle")}</h2>
        <ol>
          {order.map((one) => (
            <li>{t(`support:matching.how.order.${one}`)}</li>
          ))}
        </ol>
      </section>
      <section class="stack--sm" aria-labelledby="h-niet">
        <h2 id="h-niet">{t("support:matching.how.notTitle")}</h2>
        <ul>
          {nots.map((one) => (
            <li>{t(`support:matching.how.not.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section class="stack--sm" aria-labelledby="h-daarna">
        <h2 id="h-daarna">{t("support:matching.how.afterTitle")}</h2>
        <p>{t("support:matching.how.after")}</p>
        <p>
          <LinkButton href={inLanguage(language, "/vraag")} kind="main">
            {t("support:matching.how.ask")}
          </LinkButton>
        </p>
      </section>
    </Page>
  );
}
