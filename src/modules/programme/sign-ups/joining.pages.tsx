// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { inLanguage, type TypedValues } from "#platform/http";
import type { TextKey } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Form, Notice, Page, useFrame } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import type { HearingOffer } from "../hearing-again/hearing.ts";
import type { SignUpRefusal, Unit } from "./sign-up.ts";

/** How a form comes to the page: fresh, or again with what was typed and what is wrong. */
export type FormState = {
  formKey: string;
  refused?: SignUpRefusal | undefined;
  errors?: FieldErrors | undefined;
  /** To be told when it is on again; null where that is known already. */
  hearing?: HearingOffer | null;
  /** Whoever reads is signed in, and may keep this at their own place. */
  mayKeep?: boolean;
  typed?: TypedValues | undefined;
};

/** What was sent and could not be taken. */
export type FormAgain = Pick<FormState, "errors" | "refused"> & { typed: TypedValues };

type JoiningPageProps = Wording &
  FormState & {
    title: string;
    description: string;
    slug: string;
    unit: Unit;
    /** Above the facts, as long as one can join. */
    notice?: ComponentChildren;
    children: ComponentChildren;
    form: ComponentChildren;
  };

/** Without the form when nobody can join any more. */
export function JoiningPage(props: JoiningPageProps) {
  const { t, title, description, slug, unit, refused, errors = {}, notice, children, form } = props;
  return (
    <FormBesideFacts
      {...{ title, description, slug, errors }}
      back={t("programme:signUp.backToActivity")}
      form={refused ? null : { id: "aanmelden", labelledBy: "h-mee", fields: form }}
    >
      {refused && <Notice kind={refused === "walk-in" ? "good" : "problem"}>{t(refusalText(refused, unit))}</Notice>}
      {!refused && notice}
      {children}
    </FormBesideFacts>
  );
}

type FormBesideFactsProps = {
  title: string;
  description: string;
  slug: string;
  back: string;
  errors: FieldErrors;
  children: ComponentChildren;
  form: { id: string; labelledBy: string; fields: ComponentChildren } | null;
};

/** What one comes to at the start of the page, and what one fills in at its end. */
export function FormBesideFacts({ title, description, slug, back, errors, children, form }: FormBesideFactsProps) {
  const { language } = useFrame();
  return (
    <Page title={title} description={description} robots="noindex" wide>
      <div class="wrap kruimel">
        <p>
          <BackLink href={inLanguage(language, `/programma/${slug}`)}>{back}</BackLink>
        </p>
      </div>
      <div class="wrap section cols cols--7-5">
        <div class="stack">
          <h1>{title}</h1>
          <ErrorSummary errors={errors} />
          {children}
        </div>
        {form && (
          <Form class="card stack--lg" labelledBy={form.labelledBy} id={form.id}>
            {form.fields}
          </Form>
        )}
      </div>
    </Page>
  );
}

function refusalText(refused: SignUpRefusal, unit: Unit): TextKey {
  if (refused === "other-way") return "programme:joining.refused.other-way";
  if (refused === "closed" && unit === "series") return "programme:joining.refused.seriesClosed";
  return `programme:signUp.refused.${refused}`;
}
