// SPDX-License-Identifier: EUPL-1.2

import { ourGroups } from "#modules/network";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, Form, FormKey, SubmitButton, Tag } from "#platform/ui";
import { synonymsPath } from "./synonym-links.ts";

type OursProps = { t: T; language: Language; off: ReadonlySet<string>; formKey: string };

/** The groups of words that every centre is given, each of which it can switch off. */
export function Ours({ t, language, off, formKey }: OursProps) {
  return (
    <section class="stack" aria-labelledby="h-standaard">
      <h2 id="h-standaard">{t("site:searchWords.ours")}</h2>
      <p>{t("site:searchWords.oursText")}</p>
      <details class="vouw" open={off.size > 0}>
        <summary>{t("site:searchWords.seeOurs", { count: ourGroups.length })}</summary>
        <ul class="lijn" role="list">
          {ourGroups.map(({ name, dutch, english }) => (
            <li class="row row--between">
              <span>
                {[...dutch, ...english].join(", ")} {off.has(name) && <Tag>{t("site:searchWords.isOff")}</Tag>}
              </span>
              <Form
                action={inLanguage(
                  language,
                  `${synonymsPath}/standaard/${name}/${off.has(name) ? "inschakeling" : "uitschakeling"}`,
                )}
              >
                <FormKey value={formKey} />
                <SubmitButton kind="quiet">
                  {t(off.has(name) ? "site:searchWords.switchOn" : "site:searchWords.switchOff")}
                  <AsideOf>{name}</AsideOf>
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
