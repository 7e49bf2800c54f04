// SPDX-License-Identifier: EUPL-1.2
// Without this file the screen asks again by itself each minute. With it, the last good page stays when no answer comes.

const everyMs = 30_000;
const patienceMs = 20_000;

async function fetchScreen(): Promise<Document> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  try {
    const answer = await fetch(location.href, { cache: "no-cache", signal: stop.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || !page.documentElement.classList.contains("scherm")) throw new Error("no screen");
    return page;
  } finally {
    clearTimeout(timer);
  }
}

function stylesheetOf(page: Document): string | null | undefined {
  return page.querySelector('link[rel="stylesheet"]')?.getAttribute("href");
}

function show(page: Document): void {
  if (stylesheetOf(page) !== stylesheetOf(document)) {
    location.reload(); // a new version of the program
    return;
  }
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
}

/** How old it is stands there, so that nobody is sent to what was moved meanwhile. */
function tellAge(): void {
  document.querySelector("[data-vers]")?.setAttribute("hidden", "");
  document.querySelector("[data-oud]")?.removeAttribute("hidden");
}

async function keepUp(): Promise<void> {
  await fetchScreen().then(show).catch(tellAge);
  setTimeout(keepUp, everyMs);
}

setTimeout(keepUp, everyMs);
