import type { Container, Probe } from "../model/pods.ts";
import type { Run } from "./program.ts";

export type ProbeAnswer = { readonly kind: "ok" } | { readonly kind: "failed"; readonly output: string };

const PATHS = new Set(["/", "/healthz"]);

/** What a probe of the running program finds. */
export function probeAnswer(probe: Probe, container: Container, run: Run, address: string): ProbeAnswer {
  if (run.listening?.port === "any") return { kind: "ok" };
  const port = portOf(probe, container);
  const refused = `dial tcp ${address}:${port}: connect: connection refused`;
  const listens = run.listening?.port === port;
  if (probe.tcpSocket) return listens ? { kind: "ok" } : { kind: "failed", output: refused };
  const path = probe.httpGet?.path ?? "/";
  if (!listens) return { kind: "failed", output: `Get "http://${address}:${port}${path}": ${refused}` };
  const status = !PATHS.has(path) ? 404 : run.listening?.healthy ? 200 : 503;
  return status === 200
    ? { kind: "ok" }
    : { kind: "failed", output: `HTTP probe failed with statuscode: ${status}` };
}

function portOf(probe: Probe, container: Container): number {
  const port = probe.httpGet?.port ?? probe.tcpSocket?.port ?? 0;
  if (typeof port === "number") return port;
  return container.ports?.find((each) => each.name === port)?.containerPort ?? 0;
}
