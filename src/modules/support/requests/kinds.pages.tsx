// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, LinkButton, LinkCards, Notice, Page } from "#platform/ui";
import { type SupportKind, supportKinds } from "../reference.ts";

/** Which kinds somebody offers here now, of all that there are. */
export type KindsHere = ReadonlySet<string>;
type KindListProps = { t: T; language: Language; kinds: KindsHere };

/** What there is: first what somebody here offers. The rest may be asked for too. */
export function KindList({ t, language, kinds }: KindListProps) {
  const here = supportKinds.filter((kind) => kinds.has(kind));
  const others = supportKinds.filter((kind) => !kinds.has(kind));
  return (
    <section class="stack" aria-labelledby="h-soorten">
      <h2 id="h-soorten">{t("support:requests.kinds.title")}</h2>
      {here.length > 0 && <Kinds t={t} language={language} kinds={here} />}
      {others.length > 0 && (
        <details class="vouw">
          <summary>{t(`support:requests.kinds.${here.length > 0 ? "others" : "all"}`)}</summary>
          <div class="stack">
            <p>{t("support:requests.kinds.othersText")}</p>
            <Kinds t={t} language={language} kinds={others} />
          </div>
        </details>
      )}
    </section>
  );
}

function Kinds({ t, language, kinds }: { t: T; language: Language; kinds: SupportKind[] }) {
  return (
    <LinkCards
      links={kinds.map((kind) => ({
        href: inLanguage(language, `/vraag/soort/${kind}`),
        label: t(`support:kind.${kind}`),
        hint: t(`support:requests.promise.${kind}.short`),
      }))}
    />
  );
}

type KindPageProps = { t: T; language: Language; kind: SupportKind; isHere: boolean };

/** One kind of support, with what one may count on and what it is not. */
export function KindPage({ t, language, kind, isHere }: KindPageProps) {
  const ask = kind === "family" ? "/vraag/naasten" : `/vraag?soort=${kind}`;
  return (
    <Page title={t(`support:kind.${kind}`)} description={t(`support:requests.promise.${kind}.short`)}>
      <BackLink href={inLanguage(language, "/vraag")}>{t("support:requests.toAsk")}</BackLink>
      <h1>{t(`support:kind.${kind}`)}</h1>
      <p class="lead">{t(`support:requests.promise.${kind}.short`)}</p>
      {!isHere && <Notice>{t("support:requests.kinds.notHere")}</Notice>}
      <section class="card stack--sm" aria-labelledby="h-belofte">
        <h2 id="h-belofte">{t("support:requests.kinds.promise")}</h2>
        <p>{t(`support:requests.promise.${kind}.promise`)}</p>
        <p class="muted">{t(`support:requests.promise.${kind}.not`)}</p>
        <p class="muted">{t("support:requests.kinds.free")}</p>
      </section>
      <p>
        <LinkButton kind="main" href={`${inLanguage(language, ask)}`}>
          {t("support:requests.kinds.ask")}
        </LinkButton>
      </p>
    </Page>
  );
}
