// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { Form, SubmitButton } from "#platform/ui";
import type { PartProps } from "./personal-sign-up.pages.tsx";

/** Whoever likes keeps this at a place of their own, and lets it go again. The link to this page goes on working. */
export function AtOwnPlace(props: PartProps) {
  const { keeping, t } = props;
  if (keeping === "another's") return null;
  return (
    <section class="stack--sm" aria-labelledby="h-plek">
      <h2 id="h-plek">{t("programme:joining.keep.title")}</h2>
      {keeping === "not signed in" ? <WantsAPlace {...props} /> : <KeepOrLetGo {...props} />}
    </section>
  );
}

function KeepOrLetGo({ keeping, t, language, address }: PartProps) {
  if (keeping === "can-keep") {
    return (
      <Form class="stack--sm" action={`${address}/bewaren`}>
        <p>{t("programme:joining.keep.text")}</p>
        <SubmitButton kind="second">{t("programme:joining.keep.keep")}</SubmitButton>
      </Form>
    );
  }
  return (
    <Form class="stack--sm" action={`${address}/losmaken`}>
      <p>
        {t("programme:joining.keep.kept")}{" "}
        <a href={inLanguage(language, "/mijn-plek")}>{t("programme:joining.keep.toPlace")}</a>
      </p>
      <p>{t("programme:joining.keep.letGoText")}</p>
      <SubmitButton kind="second">{t("programme:joining.keep.letGo")}</SubmitButton>
    </Form>
  );
}

function WantsAPlace({ t, language, address }: PartProps) {
  const back = `?terug=${encodeURIComponent(address)}`;
  return (
    <>
      <p>{t("programme:joining.keep.notNeeded")}</p>
      <p class="row">
        <a href={inLanguage(language, `/mijn-plek/maken${back}`)}>{t("programme:joining.keep.make")}</a>
        <a href={inLanguage(language, `/inloggen${back}`)}>{t("programme:joining.keep.signIn")}</a>
      </p>
    </>
  );
}
