// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Form, FormKey, LinkButton, Radios, SubmitButton, TextField, type TextLink } from "#platform/ui";
import { longestName } from "./board.form.ts";

type HourOfToday = { id: string; title: string; when: string; where: string; hosts: string[] };
export type Waiting = { occurrenceId: string | null; name: string; since: string; takeHref: string; backHref: string };
export type BoardPageProps = Sent & {
  t: T;
  language: Language;
  day: string;
  hours: HourOfToday[];
  /** Where there is no hour today: until when the board holds. */
  until: string | null;
  waiting: Waiting[];
  gone: Waiting | null;
  chosen: string;
  formKey: string;
  toTell: TextLink[];
  seesFigures: boolean;
};

/** Somebody more. Which hour is asked only where there are several. */
export function Add({ t, hours, chosen, formKey, ...sent }: BoardPageProps) {
  return (
    <section class="stack niet-printen" aria-labelledby="h-erbij">
      <h2 id="h-erbij">{t("support:hours.board.add")}</h2>
      <Form class="card stack" labelledBy="h-erbij">
        <FormKey value={formKey} />
        {(hours.length > 1 || sent.errors.hour) && (
          <Radios
            name="hour"
            legend={t("support:hours.board.which")}
            error={sent.errors.hour}
            value={chosen}
            options={
              hours.length === 0
                ? [{ value: "", label: t("support:hours.board.house") }]
                : hours.map(({ id, title, when, where }) => ({ value: id, label: title, hint: `${when}, ${where}` }))
            }
          />
        )}
        <TextField
          {...typedField(sent, "name")}
          label={t("support:hours.board.name")}
          hint={t("support:hours.board.nameHint")}
          autocomplete="off"
          maxlength={longestName}
        />
        <SubmitButton>{t("support:hours.board.put")}</SubmitButton>
      </Form>
    </section>
  );
}

export function More({ t, language, toTell, seesFigures }: BoardPageProps) {
  const to = (path: string) => inLanguage(language, path);
  return (
    <nav class="stack niet-printen" aria-labelledby="h-verder">
      <h2 id="h-verder">{t("support:hours.board.more")}</h2>
      <div class="knoppen">
        <LinkButton href={to("/team/spreekuur/tellen")}>{t("support:talks.title")}</LinkButton>
        {seesFigures && (
          <LinkButton href={to("/team/spreekuur/cijfers")}>{t("support:talks.figures.title")}</LinkButton>
        )}
        <LinkButton href={to("/spreekuur")}>{t("support:hours.board.onSite")}</LinkButton>
      </div>
      {toTell.length > 0 && (
        <div class="stack--sm">
          <h3>{t("support:hours.board.tell")}</h3>
          <ul>
            {toTell.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}
