// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  Choice,
  ErrorSummary,
  Fieldset,
  Form,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  TextField,
  type TextLink,
} from "#platform/ui";
import { longestName } from "../starting/starting.form.ts";

export const joiningNews = ["own", "asked", "withdrawn", "yes", "no"] as const;

type JoiningPageProps = Sent & {
  t: T;
  news: (typeof joiningNews)[number] | undefined;
  region: string;
  /** The other houses of this region. */
  together: string[];
  others: { id: string; name: string; houses: string }[];
  questions: { house: string; yesHref: string; noHref: string }[];
  waitsFor: string | null;
  wasToldNo: string | null;
  formKey: string;
  hrefs: { own: string; ask: string; withdraw: string };
  back: TextLink;
};

export function JoiningPage(props: JoiningPageProps) {
  const { t, news, region, together, questions, errors, back } = props;
  return (
    <Page title={t("region:meeting.joining.title")} robots="noindex" back={back}>
      {news && (
        <Notice kind={news === "own" ? "note" : "good"}>
          <p>{t(`region:meeting.joining.news.${news}`)}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <h1>{t("region:meeting.joining.title")}</h1>
      <p class="lead">
        {together.length === 0
          ? t("region:meeting.joining.alone")
          : t("region:meeting.joining.together", { houses: together.join(", ") })}
      </p>
      {region && <p>{t("region:meeting.joining.named", { region })}</p>}
      {questions.map((question) => (
        <Question t={t} {...question} />
      ))}
      <OtherRegion {...props} />
      {together.length > 0 && <OwnRegion {...props} />}
    </Page>
  );
}

function Question({ t, house, yesHref, noHref }: { t: T } & JoiningPageProps["questions"][number]) {
  return (
    <section class="card stack">
      <h2 class="h-klein">{t("region:meeting.joining.question", { house })}</h2>
      <p>{t("region:meeting.joining.questionText", { house })}</p>
      <div class="row">
        <Form action={yesHref}>
          <SubmitButton>{t("region:meeting.joining.yes")}</SubmitButton>
        </Form>
        <Form action={noHref}>
          <SubmitButton kind="second">{t("region:meeting.joining.no")}</SubmitButton>
        </Form>
      </div>
    </section>
  );
}

function OtherRegion({ t, others, waitsFor, wasToldNo, formKey, hrefs, typed, errors }: JoiningPageProps) {
  return (
    <section class="card stack" aria-labelledby="h-ander">
      <h2 id="h-ander">{t("region:meeting.joining.other")}</h2>
      <p>{t("region:meeting.joining.otherText")}</p>
      {wasToldNo && <p>{t("region:meeting.joining.toldNo", { region: wasToldNo })}</p>}
      {waitsFor && (
        <Form class="stack" action={hrefs.withdraw}>
          <p>{t("region:meeting.joining.waits", { region: waitsFor })}</p>
          <SubmitButton kind="second">{t("region:meeting.joining.withdraw")}</SubmitButton>
        </Form>
      )}
      {others.length === 0 && <p>{t("region:meeting.joining.noOther")}</p>}
      {others.length > 0 && !waitsFor && (
        <Form class="stack--lg" action={hrefs.ask}>
          <FormKey value={formKey} />
          <Fieldset name="region" legend={t("region:meeting.joining.which")} error={errors.region}>
            {others.map(({ id, name, houses }) => (
              <Choice
                type="radio"
                name="region"
                value={id}
                label={name}
                hint={houses}
                checked={typedText(typed, "region") === id}
              />
            ))}
          </Fieldset>
          <SubmitButton>{t("region:meeting.joining.ask")}</SubmitButton>
        </Form>
      )}
    </section>
  );
}

function OwnRegion({ t, formKey, hrefs, typed, errors }: JoiningPageProps) {
  return (
    <section class="card stack" aria-labelledby="h-eigen">
      <h2 id="h-eigen">{t("region:meeting.joining.own")}</h2>
      <p>{t("region:meeting.joining.ownText")}</p>
      <Form class="stack--lg" action={hrefs.own}>
        <FormKey value={formKey} />
        <TextField
          {...typedField({ typed, errors }, "name")}
          label={t("region:meeting.starting.name")}
          maxlength={longestName}
        />
        <SubmitButton kind="second">{t("region:meeting.joining.start")}</SubmitButton>
      </Form>
    </section>
  );
}
