// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { BackLink, Form, Page, SubmitButton } from "#platform/ui";
import type { Colours } from "./colours.ts";
import { ColourFields, EmbedPreview, EmbedSnippets } from "./embed-pieces.tsx";

type ChoosingPageProps = {
  t: T;
  title: string;
  lead: string;
  canonical: string;
  back: { href: string; label: string };
  colours: Colours;
  frame: { src: string; title: string };
  snippets: { frame: string; component: string };
  /** The form. */
  children: ComponentChildren;
};

/** For a partner's site: what to show, how it looks there, and what to put in one's own page. */
export function EmbedChoosingPage({ t, title, lead, back, children, ...rest }: ChoosingPageProps) {
  return (
    <Page title={title} description={lead} wide canonical={rest.canonical}>
      <div class="wrap section section--kop stack">
        <p>
          <BackLink href={back.href}>{back.label}</BackLink>
        </p>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <div class="wrap cols cols--7-5" id="keuze">
        <div class="stack--lg">
          <EmbedPreview t={t} colours={rest.colours} {...rest.frame} />
          <EmbedSnippets t={t} {...rest.snippets} />
        </div>
        {children}
      </div>
    </Page>
  );
}

type ChoiceFormProps = { t: T; action: string; title: string; colours: Colours; children: ComponentChildren };

/** All of it comes to stand in the address: a partner can keep it, and change it later. */
export function EmbedChoiceForm({ t, action, title, colours, children }: ChoiceFormProps) {
  return (
    <Form method="get" action={`${action}#keuze`} class="card stack" labelledBy="h-vorm">
      <h2 id="h-vorm" class="h-klein">
        {title}
      </h2>
      {children}
      <ColourFields t={t} colours={colours} />
      <p>
        <SubmitButton>{t("embeds:show")}</SubmitButton>
      </p>
    </Form>
  );
}
