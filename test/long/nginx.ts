// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const binary = "/usr/sbin/nginx";
const deployed = join(import.meta.dirname, "../../deploy/nginx.conf");

export type Ports = { plain: number; tls: number };
export type Proxy = { stop: () => Promise<void> };

/** The nginx of Debian with the very file that an operator gets: only ports, names and the certificate are those of the test. */
export async function startNginx(folder: string, ports: Ports, programs: readonly string[]): Promise<Proxy> {
  if (!existsSync(binary)) throw new Error("Debian's nginx is not there: apt-get install nginx-light");
  makeCertificate(folder);
  writeFileSync(join(folder, "site.conf"), siteConfig(folder, ports, programs));
  writeFileSync(join(folder, "nginx.conf"), mainConfig(folder));
  const words = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
  execFileSync(binary, [...words, "-t"], { stdio: "pipe" });

  const child = spawn(binary, words, { stdio: "ignore" });
  const ended = once(child, "exit");
  await untilListening(ports.tls);
  return {
    stop: async () => {
      child.kill("SIGQUIT");
      await ended;
    },
  };
}

export async function freePorts(): Promise<Ports> {
  const servers = [createServer(), createServer()].map((server) => server.listen(0, "127.0.0.1"));
  await Promise.all(servers.map(async (server) => await once(server, "listening")));
  const [plain = 0, tls = 0] = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" ? (address?.port ?? 0) : 0;
  });
  for (const server of servers) server.close();
  return { plain, tls };
}

function siteConfig(folder: string, { plain, tls }: Ports, programs: readonly string[]): string {
  const upstream = programs.map((address) => `server ${new URL(address).host};`).join(" ");
  return readFileSync(deployed, "utf8")
    .replace(/^ *listen \[::\].*\n/gm, "")
    .replace("listen 80;", `listen 127.0.0.1:${plain};`)
    .replace("listen 443 ", `listen 127.0.0.1:${tls} `)
    .replace("server 127.0.0.1:3000;", upstream)
    .replaceAll(/\/etc\/letsencrypt\/live\/centrum\.example/g, folder)
    .replaceAll("/var/log/nginx/vrijplaats.log", join(folder, "error.log"))
    .replaceAll("centrum.example", "localhost");
}

/** What Debian's own nginx.conf gives around it, with every folder inside the test's own. */
function mainConfig(folder: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((what) => {
    mkdirSync(join(folder, what), { recursive: true });
    return `${what}_temp_path ${join(folder, what)};`;
  });
  const account = process.getuid?.() === 0 ? "user root root;" : "";
  return `${account} daemon off; worker_processes 1; pid ${join(folder, "pid")};
events { worker_connections 768; }
http { ${temporary.join(" ")} gzip on; include ${join(folder, "site.conf")}; }
`;
}

function makeCertificate(folder: string): void {
  const [key, certificate] = [join(folder, "privkey.pem"), join(folder, "fullchain.pem")];
  const words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  execFileSync("openssl", [...words, "-keyout", key, "-out", certificate], { stdio: "ignore" });
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const there = await fetch(`http://127.0.0.1:${port}`).catch(() => null);
    if (there) return; // it answers 400: this port speaks TLS
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not listen.");
}
