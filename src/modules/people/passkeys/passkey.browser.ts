// SPDX-License-Identifier: EUPL-1.2
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";

/** Asks the device for a key, puts its answer in the form, and sends that as any other form is sent. */
class PasskeyForm extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    const shown = this.querySelector<HTMLElement>("div[hidden]");
    if (!form || !shown || !browserSupportsWebAuthn()) return;
    shown.hidden = false;
    this.querySelector<HTMLElement>(":scope > p")?.remove();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#ask(form);
    });
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    const answer = form.querySelector<HTMLInputElement>("input[name=answer]");
    try {
      const question = await fetch(this.getAttribute("question") ?? "", { method: "POST" });
      if (question.status === 409) return location.assign(this.getAttribute("again") ?? "");
      const optionsJSON = await question.json();
      const given = this.hasAttribute("signs-in")
        ? await startAuthentication({ optionsJSON })
        : await startRegistration({ optionsJSON });
      if (answer) answer.value = JSON.stringify(given);
      form.submit();
    } catch {
      location.assign(this.getAttribute("failed") ?? "");
    }
  }
}

customElements.define("passkey-form", PasskeyForm);
