// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  Aside,
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";

type ShownDevice = { name: string; since: string; lastUsed: string | null; withdrawHref: string };
type DevicesPageProps = {
  t: T;
  devices: ShownDevice[];
  isWithdrawn: boolean;
  errors: FieldErrors;
  links: { team: string; pair: string };
};

export function DevicesPage(props: DevicesPageProps) {
  const { t, devices, isWithdrawn, errors, links } = props;
  return (
    <Page title={t("people:securing.device.title")} robots="noindex">
      <BackLink href={links.team}>{t("people:securing.paper.backToTeam")}</BackLink>
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:securing.device.title")}</h1>
          {isWithdrawn && (
            <Notice kind="good">
              <p>{t("people:securing.device.withdrawn")}</p>
            </Notice>
          )}
          <ErrorSummary errors={errors} />
          <p class="lead">{t("people:securing.device.lead")}</p>
        </div>
        <section class="stack" aria-labelledby="h-toestellen">
          <h2 id="h-toestellen">{t("people:securing.device.list")}</h2>
          {devices.length === 0 ? <p>{t("people:securing.device.none")}</p> : <DeviceList t={t} devices={devices} />}
        </section>
        <Form class="stack" action={links.pair} labelledBy="h-koppelen">
          <h2 id="h-koppelen">{t("people:securing.device.pair")}</h2>
          <p>{t("people:securing.device.how")}</p>
          <TextField
            name="name"
            label={t("people:securing.device.name")}
            hint={t("people:securing.device.nameHint")}
            error={errors.name}
            maxlength={60}
          />
          <SubmitButton>{t("people:securing.device.pair")}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}

function DeviceList({ t, devices }: { t: T; devices: ShownDevice[] }) {
  return (
    <ul class="stack--sm" role="list">
      {devices.map(({ name, since, lastUsed, withdrawHref }) => (
        <li class="card row row--between">
          <span>
            <b>{name}</b>, {t("people:securing.device.since", { day: since })}
            {lastUsed && `, ${t("people:securing.device.lastUsed", { day: lastUsed })}`}
          </span>
          <Form action={withdrawHref}>
            <SubmitButton kind="quiet">
              {t("people:securing.device.withdraw")}
              <Aside>{name}</Aside>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}
