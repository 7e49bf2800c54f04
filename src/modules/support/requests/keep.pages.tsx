// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { Form, SubmitButton } from "#platform/ui";
import type { Common } from "./own-form.ts";

/** Where this request stands for whoever asked, and how they find it again. */
export type Keeping = {
  /** At whose place it is: of nobody yet, of whoever looks, or of somebody else who holds the link too. */
  at: "not signed in" | "nobody" | "mine" | "another's";
  code: string;
  address: string;
  codeAddress: string;
};
type KeepPartProps = Common & { base: string; keeping: Keeping };

/** The code for on paper, the link, and a place of one's own for whoever likes. */
export function KeepPart(props: KeepPartProps) {
  const { t, keeping } = props;
  return (
    <section class="card stack--sm" aria-labelledby="h-bewaar">
      <h2 id="h-bewaar">{t("support:requests.keep.title")}</h2>
      <p>{t("support:requests.keep.text")}</p>
      <p>
        {t("support:requests.keep.code", { address: keeping.codeAddress })} <b class="code-kort">{keeping.code}</b>
      </p>
      <p class="code">{keeping.address}</p>
      <AtOwnPlace {...props} />
      <NewLink {...props} />
    </section>
  );
}

function AtOwnPlace({ t, language, base, keeping }: KeepPartProps) {
  if (keeping.at === "another's") return null;
  if (keeping.at === "not signed in") {
    return (
      <p class="niet-printen">
        {t("support:requests.keep.notNeeded")}{" "}
        <a href={inLanguage(language, `/inloggen?terug=${encodeURIComponent(base)}`)}>
          {t("support:requests.keep.signIn")}
        </a>
      </p>
    );
  }
  const isMine = keeping.at === "mine";
  return (
    <Form class="stack--sm niet-printen" action={`${base}/${isMine ? "losmaken" : "bewaren"}`}>
      <p>{t(`support:requests.keep.${isMine ? "mine" : "offer"}`)}</p>
      <SubmitButton kind="second">{t(`support:requests.keep.${isMine ? "letGo" : "keep"}`)}</SubmitButton>
    </Form>
  );
}

function NewLink({ t, base }: KeepPartProps) {
  return (
    <details class="niet-printen">
      <summary>{t("support:requests.keep.newTitle")}</summary>
      <Form class="stack--sm" action={`${base}/nieuwe-link`}>
        <p>{t("support:requests.keep.newText")}</p>
        <SubmitButton kind="second">{t("support:requests.keep.new")}</SubmitButton>
      </Form>
    </details>
  );
}
