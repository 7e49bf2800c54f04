// SPDX-License-Identifier: EUPL-1.2
import { Form, SubmitButton } from "#platform/ui";
import { groups, isByDefault } from "../incoming/preview.ts";
import { Counts, type PreviewProps, Rest, Rows } from "../incoming/preview-rows.pages.tsx";

export type AsksProps = PreviewProps & {
  isNew: boolean;
  /** What would end, and what stays because people come. */
  gone: { title: string; hasPeople: boolean }[];
  links: { agreement: string };
};

/** What would happen, and the yes without which it does not. */
export function Asks({ t, preview, gone, isNew, links }: AsksProps) {
  return (
    <section class="card stack--lg" aria-labelledby="h-voorbeeld">
      <div class="stack">
        <h2 id="h-voorbeeld">{t("programme:incoming.preview.title")}</h2>
        <Counts t={t} preview={preview} />
      </div>
      {groups.filter(isByDefault).map((group) => (
        <Rows t={t} preview={preview} links={links} group={group} heading="h3" />
      ))}
      <Gone t={t} gone={gone} />
      <Rest t={t} preview={preview} links={links} heading="h3" />
      <Form action={links.agreement} class="stack--sm">
        <p>{t(isNew ? "programme:sources.one.yesText" : "programme:sources.one.yesFewerText")}</p>
        <SubmitButton>{t(isNew ? "programme:sources.one.yes" : "programme:sources.one.yesFewer")}</SubmitButton>
      </Form>
    </section>
  );
}

function Gone({ t, gone }: Pick<AsksProps, "t" | "gone">) {
  if (gone.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-weg-straks">
      <h3 id="h-weg-straks">{t("programme:sources.one.gone")}</h3>
      <ul>
        {gone.map(({ title, hasPeople }) => (
          <li>
            {title}
            {hasPeople && `. ${t("programme:sources.one.goneWithPeople")}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
