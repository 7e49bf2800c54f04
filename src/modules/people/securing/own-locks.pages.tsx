// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { Aside, Form, SubmitButton } from "#platform/ui";

/** "24 november 2026" */
type OnPaperInWords = { day: string; atDesk: boolean };
export type OwnLocks = {
  t: T;
  /** Whether something can be changed now, in this session. */
  isOpen: boolean;
  card: (OnPaperInWords & { left: number }) | null;
  hasApp: boolean;
  sheet: OnPaperInWords | null;
  links: { own: string };
};

export function Card({ t, isOpen, card, links }: OwnLocks) {
  return (
    <div class="card stack--sm">
      <h3>{t("people:securing.own.card")}</h3>
      <p>{t("people:securing.own.cardText")}</p>
      {card && (
        <p>
          {t("people:securing.own.cardLeft", { day: card.day, count: card.left })}{" "}
          {card.atDesk && t("people:securing.own.cardAtDesk")}
        </p>
      )}
      {isOpen && (
        <Changes t={t} action={`${links.own}/codekaart`} remove={card && t("people:securing.own.removeOf.card")}>
          {t(card ? "people:securing.own.renewCard" : "people:securing.own.makeCard")}
        </Changes>
      )}
      {isOpen && card && <p class="small muted">{t("people:securing.own.renewCardHint")}</p>}
    </div>
  );
}

export function App({ t, isOpen, hasApp, links }: OwnLocks) {
  return (
    <div class="card stack--sm">
      <h3>{t("people:securing.own.app")}</h3>
      <p>{t(hasApp ? "people:securing.own.appOn" : "people:securing.own.appText")}</p>
      {isOpen && (
        <Changes t={t} action={`${links.own}/app`} remove={hasApp ? t("people:securing.own.removeOf.app") : null}>
          {!hasApp && t("people:securing.own.beginApp")}
        </Changes>
      )}
    </div>
  );
}

export function Sheet({ t, isOpen, sheet, links }: OwnLocks) {
  return (
    <section class="stack--sm" aria-labelledby="h-blad">
      <h2 id="h-blad">{t("people:securing.own.sheet")}</h2>
      <p>{t("people:securing.own.sheetText")}</p>
      {sheet && (
        <p>
          {t("people:securing.own.sheetFrom", { day: sheet.day })}{" "}
          {sheet.atDesk && t("people:securing.own.sheetAtDesk")}
        </p>
      )}
      {isOpen && (
        <Changes t={t} action={`${links.own}/blad`} remove={sheet && t("people:securing.own.removeOf.sheet")}>
          {t(sheet ? "people:securing.own.renewSheet" : "people:securing.own.makeSheet")}
        </Changes>
      )}
      {isOpen && sheet && <p class="small muted">{t("people:securing.own.renewSheetHint")}</p>}
    </section>
  );
}

export function DoorCode({ t, isOpen, door, links }: OwnLocks & { door: { day: string | null } }) {
  return (
    <section class="stack--sm" aria-labelledby="h-deur">
      <h2 id="h-deur">{t("people:securing.own.door")}</h2>
      <p>{t("people:securing.own.doorText")}</p>
      {door.day && <p>{t("people:securing.own.doorFrom", { day: door.day })}</p>}
      {isOpen && (
        <Changes
          t={t}
          action={`${links.own}/deurcode`}
          remove={door.day ? t("people:securing.own.removeOf.door") : null}
        >
          {t(door.day ? "people:securing.own.renewDoor" : "people:securing.own.makeDoor")}
        </Changes>
      )}
    </section>
  );
}

/** Making one, and taking away the one that is there. `remove` says what, for whoever hears the page. */
function Changes(props: { t: T; action: string; remove: string | null; children: ComponentChildren }) {
  const { t, action, remove, children } = props;
  return (
    <div class="knoppen">
      {children && (
        <Form action={action}>
          <SubmitButton kind="second">{children}</SubmitButton>
        </Form>
      )}
      {remove && (
        <Form action={`${action}/verwijdering`}>
          <SubmitButton kind="quiet">
            {t("people:securing.own.remove")}
            <Aside>{remove}</Aside>
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
