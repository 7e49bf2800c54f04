// SPDX-License-Identifier: EUPL-1.2

import { BackLink, Choice, Fieldset, Form, FormKey, LinkButton, Page, SubmitButton } from "#platform/ui";
import { titleOf } from "./letter.pages.tsx";
import type { Walking } from "./letter.ts";
import { partInWords } from "./part-words.ts";
import { type Part, parts } from "./parts.ts";

type HidePageProps = Walking & { hidden: readonly Part[]; formKey: string };

/** What stays between two people, whatever else is shared or handed over. */
export function HidePage(props: HidePageProps) {
  const { t, base, peer, hidden, formKey } = props;
  return (
    <Page title={t("support:paths.hide.title", { peer })} robots="noindex">
      <BackLink href={base}>{titleOf(props)}</BackLink>
      <div class="stack--sm">
        <h1>{t("support:paths.hide.title", { peer })}</h1>
        <p class="lead">{t("support:paths.hide.lead", { peer })}</p>
      </div>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <Fieldset name="hidden" legend={t("support:paths.hide.which")} hint={t("support:paths.hide.hint", { peer })}>
          {parts.map((part) => (
            <Choice
              type="checkbox"
              name="hidden"
              value={part}
              label={partInWords(t, part) ?? ""}
              checked={hidden.includes(part)}
            />
          ))}
        </Fieldset>
        <p class="row">
          <SubmitButton>{t("support:paths.write.save")}</SubmitButton>
          <LinkButton href={base} kind="quiet">
            {t("support:paths.write.leave")}
          </LinkButton>
        </p>
      </Form>
    </Page>
  );
}
