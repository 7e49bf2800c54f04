// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";

/** Where one is within the area: `#/plan/ID/lezen` as ["plan", "ID", "lezen"]. No browser sends it to a server. */
export function useFragment(): readonly string[] {
  const [way, setWay] = useState(readFragment);
  useEffect(() => {
    const follow = () => setWay(readFragment());
    follow(); // what changed between the first drawing and now
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return way;
}

export function fragmentOf(...way: readonly string[]): string {
  return `#/${way.join("/")}`;
}

export function goTo(...way: readonly string[]): void {
  location.hash = fragmentOf(...way);
}

/** A page of its own for whoever hears it: the heading is read when one comes to another place. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("#kluis h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
  scrollTo(0, 0);
}

function readFragment(): readonly string[] {
  return location.hash.replace(/^#\/?/, "").split("/").filter(Boolean);
}
