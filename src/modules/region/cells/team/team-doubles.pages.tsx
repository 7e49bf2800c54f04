// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AsideOf, Form, LinkButton, SubmitButton } from "#platform/ui";

export type DoublesForTeam = {
  /** What the house itself is asked. */
  own: { cell: string; isNew: boolean; href: string }[];
  /** Who has no address to write to. */
  untold: Untold[];
};
type Untold = { name: string; cells: string[]; linkHref: string; toldHref: string };

/** What is asked of the house itself, and whom the team still has to tell. */
export function DoublesInTeam({ t, doubles: { own, untold } }: { t: T; doubles: DoublesForTeam }) {
  if (own.length + untold.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-dubbel">
      <h2 id="h-dubbel">{t("region:cells.double.teamTitle")}</h2>
      <p>{t("region:cells.double.teamText")}</p>
      <ul class="lijn" role="list">
        {own.map(({ cell, isNew, href }) => (
          <li class="row row--between">
            <span>{cell}</span>
            <LinkButton href={href}>
              {t(`region:cells.double.${isNew ? "answer" : "answerAgain"}`)}
              <AsideOf>{cell}</AsideOf>
            </LinkButton>
          </li>
        ))}
      </ul>
      {untold.length > 0 && <UntoldList t={t} untold={untold} />}
    </section>
  );
}

function UntoldList({ t, untold }: { t: T; untold: readonly Untold[] }) {
  return (
    <>
      <h3>{t("region:cells.double.untoldTitle")}</h3>
      <p>{t("region:cells.double.untold")}</p>
      <ul class="lijn" role="list">
        {untold.map(({ name, cells, linkHref, toldHref }) => (
          <li class="stack--sm">
            <p>
              <a href={linkHref}>{name}</a>
            </p>
            <p class="muted">{cells.join(", ")}</p>
            <Form action={toldHref}>
              <SubmitButton kind="second">
                {t("region:cells.double.weTold")}
                <AsideOf>{name}</AsideOf>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
