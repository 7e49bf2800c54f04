// SPDX-License-Identifier: EUPL-1.2
import { firstLanguage, languages } from "#platform/i18n";
import type { Frame, MenuKey } from "./frame.ts";
import { Icon } from "./icon.tsx";

type HeaderProps = { frame: Frame; current: MenuKey | null };

export function PageHeader({ frame, current }: HeaderProps) {
  return (
    <header class="top">
      <div class="wrap top__in">
        <a class="logo" href={frame.homeHref}>
          <Logo />
          <span>
            <b>{frame.centre?.name ?? frame.t("ui:product")}</b>
            {frame.centre && <span>{frame.centre.place}</span>}
          </span>
        </a>
        {frame.languages.length > 1 && <LanguageChoice frame={frame} />}
        {frame.menu.length > 0 && <Menu frame={frame} current={current} />}
        {frame.signedIn && <SignedIn t={frame.t} {...frame.signedIn} />}
      </div>
    </header>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 40 44" aria-hidden="true">
      <path d="M2 42V15L20 2l18 13v27z" fill="var(--vp-logo-color)" />
      <rect x="10" y="17" width="20" height="20" fill="var(--vp-kozijn-color)" />
      <path d="M12 19h7v7h-7zM12 28h7v7h-7zM21 28h7v7h-7z" fill="var(--vp-logo-color)" />
      <path d="M21 19h7v7h-7z" fill="var(--vp-lamp-color)" />
    </svg>
  );
}

function LanguageChoice({ frame: { t, language, languages: offered } }: { frame: Frame }) {
  return (
    <details class="taal">
      <summary>
        <Icon name="languages" />
        <span>
          {t("ui:language.label")}
          <span
            class="visually-hidden"
            lang={language === "en" ? firstLanguage : "en"}
          >{`, ${t("ui:language.otherwise")}`}</span>
        </span>
      </summary>
      <ul class="card" role="list">
        {offered.map(({ code, href }) => (
          <li>
            <a
              href={href}
              lang={code}
              hreflang={code}
              dir={languages[code].direction}
              aria-current={code === language ? "true" : undefined}
            >
              {languages[code].name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Menu({ frame: { t, menu, address }, current }: HeaderProps) {
  const here = (href: string) => (href === address ? "page" : "true");
  return (
    <nav class="nav" aria-label={t("ui:menu")}>
      <ul role="list">
        {menu.map(({ key, label, href, icon }) => (
          <li>
            <a href={href} aria-current={key === current ? here(href) : undefined}>
              <Icon name={icon} />
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type SignedInProps = NonNullable<Frame["signedIn"]> & { t: Frame["t"] };

function SignedIn({ t, name, devicesHref, signOutHref }: SignedInProps) {
  return (
    <form class="ingelogd" method="post" action={signOutHref}>
      <a href={devicesHref}>{t("ui:signedInAs", { name })}</a>
      <button class="btn btn--3" type="submit">
        <Icon name="log-out" />
        {t("ui:signOut")}
      </button>
    </form>
  );
}
