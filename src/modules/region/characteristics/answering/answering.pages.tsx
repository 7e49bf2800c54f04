// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import { Form, FormKey, LinkButton, Notice, Page } from "#platform/ui";

export type AnsweringProps = Sent & {
  t: T;
  /** Who asks. */
  name: string;
  formKey: string;
  /** Where the next screen is asked. */
  action: string;
};

type ScreenFormProps = {
  action: string;
  formKey: string;
  at: number;
  /** What was answered on the other screens: it travels along, and is kept nowhere. */
  carried: readonly [string, string][];
  class?: string;
  labelledBy?: string;
  children: ComponentChildren;
};

/** One screen: all that was answered before it stands in the form itself. */
export function ScreenForm({ action, formKey, at, carried, children, ...rest }: ScreenFormProps) {
  return (
    <Form action={action} {...rest}>
      <FormKey value={formKey} />
      <input type="hidden" name="at" value={at} />
      {carried.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}

type WordsPageProps = { t: T; title: string; words: string; links?: { href: string; label: string }[] };

/** Nothing to fill in here: it says why, and where to go. */
export function WordsPage({ t, title, words, links = [] }: WordsPageProps) {
  return (
    <Page title={t("region:characteristics.title")} robots="noindex">
      <h1>{title}</h1>
      <Notice>
        <p>{words}</p>
      </Notice>
      {links.map(({ href, label }) => (
        <p>
          <LinkButton href={href}>{label}</LinkButton>
        </p>
      ))}
    </Page>
  );
}
