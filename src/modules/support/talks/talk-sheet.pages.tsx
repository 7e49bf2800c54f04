// SPDX-License-Identifier: EUPL-1.2
import { capitalize, type T } from "#platform/i18n";
import { AsideOf, Form, FormKey, Icon, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import { sumOf, type TalkNumber, tapSteps, themesToCount } from "./talk.ts";
import { themeInWords } from "./talk-words.ts";

type SheetPageProps = {
  t: T;
  title: string;
  when: string;
  numbers: TalkNumber[];
  /** Which day and where, of talks that were at no hour. */
  hidden: [string, string][];
  untilDay: string;
  links: { own: string; back: string };
  formKey: string;
  hasProblem: boolean;
};

/** A number per theme, with buttons to tap. */
export function SheetPage(props: SheetPageProps) {
  const { t, title, when, numbers, untilDay, links, hasProblem } = props;
  const [without, ...themes] = themesToCount;
  return (
    <Page
      title={t("support:talks.sheet.title")}
      robots="noindex"
      back={{ href: links.back, label: t("support:talks.title") }}
    >
      {hasProblem && (
        <Notice kind="problem">
          <p>{t("support:talks.problem")}</p>
        </Notice>
      )}
      <div class="stack--sm">
        <h1>{t("support:talks.sheet.title")}</h1>
        <p class="lead">
          <b>{title}</b>
          <br />
          {when}
        </p>
        <p class="row" role="status">
          <span class="teller">{sumOf(numbers)}</span>
          <span>{t("support:talks.sheet.together", { count: sumOf(numbers) })}</span>
        </p>
      </div>
      <section class="stack" aria-labelledby="h-hoeveel">
        <h2 id="h-hoeveel">{t("support:talks.sheet.howMany")}</h2>
        <p class="muted">{t("support:talks.sheet.noNames")}</p>
        <div class="card">
          <Taps {...props} theme={without} />
        </div>
      </section>
      <section class="stack" aria-labelledby="h-waarover">
        <h2 id="h-waarover">{t("support:talks.sheet.about")}</h2>
        <p class="muted">{t("support:talks.sheet.aboutHint")}</p>
        <div class="card">
          <ul class="lijn" role="list">
            {themes.map((theme) => (
              <li>
                <Taps {...props} theme={theme} />
              </li>
            ))}
          </ul>
        </div>
      </section>
      <p class="feit feit--hoog">
        <Icon name="pencil" />
        <span>{t("support:talks.sheet.until", { day: untilDay })}</span>
      </p>
      <p class="niet-printen">
        <LinkButton href={links.back}>{t("support:talks.sheet.done")}</LinkButton>
      </p>
    </Page>
  );
}

function Taps({ t, theme, numbers, hidden, formKey, links }: SheetPageProps & { theme: string }) {
  const number = numbers.find((one) => one.theme === theme)?.number ?? 0;
  const label = capitalize(themeInWords(t, theme));
  return (
    <Form action={links.own} class="tik">
      <FormKey value={formKey} />
      <input type="hidden" name="theme" value={theme} />
      {hidden.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>
        {label}: <b>{number}</b>
      </p>
      <p class="tik__knoppen">
        {tapSteps
          .filter((step) => step !== "-1" || number > 0)
          .map((step) => (
            <SubmitButton kind="second" name="by" value={step}>
              {step === "-1" ? "− 1" : `+ ${step}`}
              <AsideOf>{label}</AsideOf>
            </SubmitButton>
          ))}
      </p>
    </Form>
  );
}
