// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  ErrorSummary,
  Form,
  FormGuard,
  Icon,
  LinkCards,
  type LinkWithHint,
  Notice,
  Page,
  SubmitButton,
  TextField,
  type TextLink,
} from "#platform/ui";
import type { Block } from "../../map/activities.ts";
import { type CellLine, CellsInWords } from "../in-words.pages.tsx";
import { SayFields } from "../say-fields.pages.tsx";
import type { Column } from "../sheet-columns.queries.ts";

type CodePageProps = { t: T; typed: string; problem: string | undefined; action: string; back: TextLink };

export function CodePage({ t, typed, problem, action, back }: CodePageProps) {
  return (
    <Page title={t("region:meeting.guest.title")} robots="noindex" back={back}>
      <ErrorSummary errors={problem ? { code: problem } : {}} />
      <h1>{t("region:meeting.guest.title")}</h1>
      <p class="lead">{t("region:meeting.guest.lead")}</p>
      <Form class="card stack" action={action}>
        <TextField
          name="code"
          label={t("region:meeting.guest.code")}
          hint={t("region:meeting.guest.codeHint")}
          value={typed}
          error={problem}
          autocomplete="off"
          maxlength={60}
        />
        <SubmitButton>{t("region:meeting.guest.open")}</SubmitButton>
      </Form>
    </Page>
  );
}

export function WelcomePage({ t, title, blocks }: { t: T; title: string; blocks: LinkWithHint[] }) {
  return (
    <Page title={title} robots="noindex">
      <h1>{title}</h1>
      <p class="lead">{t("region:meeting.guest.welcome")}</p>
      <Kept t={t} />
      <h2>{t("region:meeting.guest.choose")}</h2>
      <LinkCards links={blocks} />
    </Page>
  );
}

type GuestBlockPageProps = Sent & {
  t: T;
  block: Block;
  columns: readonly Column[];
  wasSaid: boolean;
  activities: { name: string; cells: CellLine[] }[];
  formKey: string;
  back: TextLink;
};

/** On a phone in a meeting: first what stands there, then what you know about it. */
export function GuestBlockPage(props: GuestBlockPageProps) {
  const { t, block, columns, wasSaid, activities, formKey, typed, errors, back } = props;
  return (
    <Page title={t(`region:map.block.${block.code}`)} robots="noindex" back={back}>
      {wasSaid && (
        <Notice kind="good">
          <p>{t("region:meeting.guest.said")}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <h1>{t(`region:map.block.${block.code}`)}</h1>
      <p class="lead">{t(`region:meeting.blocks.${block.code}.question`)}</p>
      {activities.map(({ name, cells }) => (
        <details class="card toegang">
          <summary>{name}</summary>
          <CellsInWords t={t} lines={cells} />
        </details>
      ))}
      <Form class="card stack--lg" labelledBy="h-zeg">
        <h2 id="h-zeg">{t("region:meeting.guest.say")}</h2>
        <SayFields {...{ t, block, columns, formKey, typed, errors }} />
        <Kept t={t} />
        <FormGuard />
        <SubmitButton>{t("region:meeting.guest.send")}</SubmitButton>
      </Form>
    </Page>
  );
}

function Kept({ t }: { t: T }) {
  return (
    <p class="feit feit--hoog">
      <Icon name="eraser" />
      <span>{t("region:meeting.guest.kept")}</span>
    </p>
  );
}
