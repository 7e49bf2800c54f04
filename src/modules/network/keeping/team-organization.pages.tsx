// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  AsideOf,
  BackLink,
  Choice,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  FormKey,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
  Tag,
  TextField,
} from "#platform/ui";
import { type AlikeLine, AlikeList } from "../doubles/alike.pages.tsx";
import type { ServiceStatus } from "../hsds/tables.ts";
import { type HistoryLine, HistoryTable } from "./history.pages.tsx";

export const organizationNews = ["saved", "invited", "withdrawn", "renewed", "merged"] as const;

type KeeperLine = {
  name: string;
  email: string | null;
  lastSeen: string | null;
  address: string;
  withdraw: string;
  renew: string;
};

type TeamOrganizationPageProps = {
  t: T;
  organization: { name: string; description: string; isHouse: boolean; isPartner: boolean; needsNod: boolean | null };
  news: (typeof organizationNews)[number] | undefined;
  entries: { name: string; status: ServiceStatus; hiddenAt: unknown; href: string }[];
  keepers: KeeperLine[];
  alike: AlikeLine[];
  history: HistoryLine[];
  regionNeedsNod: boolean;
  form: Sent;
  formKey: string;
  links: { list: string; facts: string; add: string; invite: string; nod: string; partner: string };
};

/** One organization from inside: what it offers, and who holds its link. */
export function TeamOrganizationPage(props: TeamOrganizationPageProps) {
  const { t, organization, news, form, links, alike } = props;
  return (
    <Page title={organization.name} robots="noindex">
      <BackLink href={links.list}>{t("network:keeping.team.title")}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t(`network:keeping.team.organizationNews.${news}`)}</p>
        </Notice>
      )}
      <ErrorSummary errors={form.errors} />
      <h1>{organization.name}</h1>
      {organization.description && <p class="lead">{organization.description}</p>}
      <div class="knoppen">
        <LinkButton href={links.add} kind="main" icon="plus">
          {t("network:keeping.keeper.add")}
        </LinkButton>
        <a href={links.facts}>{t("network:keeping.organization.change")}</a>
      </div>
      <Entries {...props} />
      {alike.length > 0 && (
        <section class="stack" aria-labelledby="h-dubbel">
          <h2 id="h-dubbel">{t("network:doubles.maybe")}</h2>
          <AlikeList t={t} alike={alike} />
        </section>
      )}
      <Keepers {...props} />
      <Nod {...props} />
      {!organization.isHouse && <Partner {...props} />}
      <HistoryTable {...props} />
    </Page>
  );
}

function Entries({ t, entries }: TeamOrganizationPageProps) {
  if (entries.length === 0) return <EmptyState title={t("network:keeping.keeper.none")} />;
  return (
    <ul class="lijn" role="list">
      {entries.map(({ name, href, hiddenAt, status }) => (
        <li>
          <a href={href}>{name}</a> {hiddenAt !== null && <Tag kind="few">{t("network:keeping.isHidden")}</Tag>}
          {status !== "active" && <Tag>{t(`network:keeping.statusTag.${status}`)}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function Keepers(props: TeamOrganizationPageProps) {
  const { t, keepers, form, formKey, links } = props;
  return (
    <section class="card stack--lg" aria-labelledby="h-bijhouders">
      <div class="stack">
        <h2 id="h-bijhouders">{t("network:keeping.invite.title")}</h2>
        <p>{t("network:keeping.invite.lead")}</p>
      </div>
      {keepers.length > 0 && (
        <ul class="lijn" role="list">
          {keepers.map((keeper) => (
            <Keeper t={t} keeper={keeper} />
          ))}
        </ul>
      )}
      <Form action={links.invite} class="stack">
        <h3>{t("network:keeping.invite.new")}</h3>
        <FormKey value={formKey} />
        <TextField
          {...typedField(form, "name")}
          label={t("network:keeping.invite.name")}
          hint={t("network:keeping.invite.nameHint")}
          maxlength={100}
          autocomplete="off"
          short
        />
        <TextField
          {...typedField(form, "email")}
          label={t("network:keeping.invite.email")}
          hint={t("network:keeping.invite.emailHint")}
          type="email"
          autocomplete="off"
          short
        />
        <p>
          <SubmitButton kind="second">{t("network:keeping.invite.send")}</SubmitButton>
        </p>
      </Form>
    </section>
  );
}

function Keeper({ t, keeper }: { t: T; keeper: KeeperLine }) {
  const { name, email, lastSeen, address, withdraw, renew } = keeper;
  const who = [name, email].filter(Boolean).join(", ") || t("network:keeping.invite.nameless");
  return (
    <li class="stack--sm">
      <h3 class="h-klein">{who}</h3>
      <p class="muted">
        {lastSeen ? t("network:keeping.invite.seen", { day: lastSeen }) : t("network:keeping.invite.notSeen")}
      </p>
      <p class="code" dir="ltr">
        {address}
      </p>
      <div class="knoppen">
        <Form action={renew}>
          <SubmitButton kind="quiet">
            {t("network:keeping.invite.renew")}
            <AsideOf>{who}</AsideOf>
          </SubmitButton>
        </Form>
        <Form action={withdraw}>
          <SubmitButton kind="quiet">
            {t("network:keeping.invite.withdraw")}
            <AsideOf>{who}</AsideOf>
          </SubmitButton>
        </Form>
      </div>
    </li>
  );
}

function Nod({ t, organization, regionNeedsNod, form, links }: TeamOrganizationPageProps) {
  const own = organization.needsNod === null ? "region" : organization.needsNod ? "yes" : "no";
  const chosen = typedText(form.typed, "nod") || own;
  return (
    <Form action={links.nod} class="card stack" labelledBy="h-nod">
      <h2 id="h-nod">{t("network:keeping.nod.title")}</h2>
      <Fieldset name="nod" legend={t("network:keeping.nod.legend")} error={form.errors.nod}>
        {(["region", "yes", "no"] as const).map((value) => (
          <Choice
            type="radio"
            name="nod"
            value={value}
            label={t(`network:keeping.nod.${value}`)}
            hint={value === "region" ? t(`network:keeping.nod.${regionNeedsNod ? "yes" : "no"}`) : undefined}
            checked={value === chosen}
          />
        ))}
      </Fieldset>
      <p>
        <SubmitButton kind="second">{t("network:keeping.form.save")}</SubmitButton>
      </p>
    </Form>
  );
}

function Partner({ t, organization, form, links }: TeamOrganizationPageProps) {
  const chosen = typedText(form.typed, "partner") || (organization.isPartner ? "yes" : "no");
  return (
    <Form action={links.partner} class="card stack" labelledBy="h-partner">
      <h2 id="h-partner">{t("network:keeping.partner.title")}</h2>
      <Fieldset name="partner" legend={t("network:keeping.partner.legend")} error={form.errors.partner}>
        {(["yes", "no"] as const).map((value) => (
          <Choice
            type="radio"
            name="partner"
            value={value}
            label={t(`network:keeping.partner.${value}`)}
            checked={value === chosen}
          />
        ))}
      </Fieldset>
      <p>
        <SubmitButton kind="second">{t("network:keeping.form.save")}</SubmitButton>
      </p>
    </Form>
  );
}
