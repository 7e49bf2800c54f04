// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { IconName } from "#platform/ui";

/** The drawings stand in the page; `icons.ts` says which. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="i" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

const buttonClasses = { main: "btn", second: "btn btn--2", quiet: "btn btn--3" };
type ButtonLook = { kind?: keyof typeof buttonClasses; icon?: IconName; children: ComponentChildren };

export function Button({ kind = "second", icon, children, onClick }: ButtonLook & { onClick: () => void }) {
  return (
    <button type="button" class={buttonClasses[kind]} onClick={onClick}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function LinkButton({ kind = "second", icon, children, href }: ButtonLook & { href: string }) {
  return (
    <a class={buttonClasses[kind]} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** Sends no form anywhere: what stands in it is sealed here. Its button rests until `onSubmit` is done. */
export function Form({
  onSubmit,
  button,
  children,
}: {
  onSubmit: () => Promise<void>;
  button: string;
  children: ComponentChildren;
}) {
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    await nextPicture();
    await onSubmit().finally(() => setBusy(false));
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {children}
      <p>
        <button type="submit" class="btn" disabled={isBusy} aria-busy={isBusy}>
          {button}
        </button>
      </p>
    </form>
  );
}

const noticeLooks = {
  note: { class: "melding", icon: "info", role: undefined },
  good: { class: "melding melding--goed", icon: "circle-check", role: "status" },
  problem: { class: "melding melding--fout", icon: "circle-alert", role: "alert" },
} as const;

export function Notice({ kind = "note", children }: { kind?: keyof typeof noticeLooks; children: ComponentChildren }) {
  const look = noticeLooks[kind];
  return (
    <div class={look.class} role={look.role}>
      <Icon name={look.icon} />
      <div class="stack--sm">{children}</div>
    </div>
  );
}

export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="terug niet-printen" href={href}>
      <svg class="i i--pijl" aria-hidden="true">
        <use href="#i-arrow-left" />
      </svg>
      {children}
    </a>
  );
}

type PageProps = {
  /** Where it goes back to, and what that is called. */
  to?: string;
  back?: string;
  title: string;
  lead?: string | null | undefined;
  /** What belongs to the heading, such as whose method it is. */
  head?: ComponentChildren;
  children?: ComponentChildren;
};

/** One page of the area: the way back, what it is called and what it is for, and what is on it. */
export function Page({ to, back, title, lead, head, children }: PageProps) {
  return (
    <div class="stack--lg">
      {to && <BackLink href={to}>{back}</BackLink>}
      <div class="stack">
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {head}
      </div>
      {children}
    </div>
  );
}

type CardProps = { title: string; children: ComponentChildren };

/** A part of a page with a heading of its own, in a frame. */
export function Card({ title, children }: CardProps) {
  return (
    <section class="card stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Section({ title, children }: CardProps) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Deriving a key holds the browser up: what it says meanwhile is drawn first. */
function nextPicture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
