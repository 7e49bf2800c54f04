// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Form, FormKey, Icon, LinkButton, SubmitButton } from "#platform/ui";
import type { WordHint } from "./word-hint.ts";

type WordHintCardProps = {
  t: T;
  hints: readonly WordHint[];
  /** Gets the word as "instead" and the chosen one as "say". */
  action: string;
  formKey: string;
  /** Where one goes who leaves it as it is. */
  leave: string;
};

/** After saving, where a team member wrote about somebody: one tap changes a word, one tap leaves it. */
export function WordHintCard({ t, hints, action, formKey, leave }: WordHintCardProps) {
  return (
    <section class="card stack" aria-labelledby="h-woord">
      <h2 id="h-woord">{t("support:paths.hint.title")}</h2>
      <p>{t("support:paths.hint.text")}</p>
      {hints.map((hint) => (
        <Form action={action} class="stack--sm">
          <FormKey value={formKey} />
          <input type="hidden" name="instead" value={hint.instead} />
          <p class="feit">
            <Icon name="pencil" />
            <span>{t("support:paths.hint.wrote", { word: hint.instead })}</span>
          </p>
          <p class="row">
            {hint.say.map((say) => (
              <SubmitButton kind="second" name="say" value={say}>
                {t("support:paths.hint.say", { word: say })}
              </SubmitButton>
            ))}
          </p>
        </Form>
      ))}
      <p>
        <LinkButton href={leave} kind="quiet">
          {t("support:paths.hint.leave")}
        </LinkButton>
      </p>
    </section>
  );
}
