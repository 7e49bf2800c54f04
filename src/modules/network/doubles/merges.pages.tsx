// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AsideOf, Form, SubmitButton } from "#platform/ui";

/** `apart` is null where something later has to be taken apart first. */
export type MergeLine = { goes: string; stays: string; day: string; href: string; apart: string | null };

/** What became one not long ago, each with a way back. */
export function Merges({ t, merges }: { t: T; merges: MergeLine[] }) {
  if (merges.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-samen">
      <h2 id="h-samen">{t("network:doubles.apart.title")}</h2>
      <p>{t("network:doubles.apart.lead")}</p>
      <ul class="lijn" role="list">
        {merges.map((merge) => (
          <Merge t={t} merge={merge} />
        ))}
      </ul>
    </section>
  );
}

function Merge({ t, merge: { goes, stays, day, href, apart } }: { t: T; merge: MergeLine }) {
  return (
    <li class="stack--sm">
      <p>
        <a href={href}>{t("network:doubles.apart.line", { goes, stays })}</a>
      </p>
      <p class="muted">{t("network:doubles.apart.on", { day })}</p>
      {apart === null ? (
        <p class="muted">{t("network:doubles.apart.laterFirst")}</p>
      ) : (
        <Form action={apart}>
          <SubmitButton kind="second">
            {t("network:doubles.apart.send")}
            <AsideOf>{goes}</AsideOf>
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
