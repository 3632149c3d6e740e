import type { Container, Probe } from "../model/pods.ts";
import type { Run } from "./program.ts";

export type ProbeAnswer = { readonly kind: "ok" } | { readonly kind: "failed"; readonly output: string };

/** What a probe of the running program finds. */
export function probeAnswer(probe: Probe, container: Container, run: Run, address: string): ProbeAnswer {
  const port = portOf(probe, container);
  if (probe.tcpSocket)
    return run.http !== "refused" && port === servedPort(run)
      ? OK
      : failed(`dial tcp ${address}:${port}: connect: connection refused`);
  const path = probe.httpGet?.path ?? "/";
  const url = `http://${address}:${port}${path}`;
  if (run.http === "refused" || port !== servedPort(run)) {
    return failed(`Get "${url}": dial tcp ${address}:${port}: connect: connection refused`);
  }
  const status = httpStatus(path.split("?")[0] ?? "", run);
  return status < 400 ? OK : failed(`HTTP probe failed with statuscode: ${status}`);
}

const OK: ProbeAnswer = { kind: "ok" };

function failed(output: string): ProbeAnswer {
  return { kind: "failed", output };
}

function httpStatus(path: string, run: Run): number {
  if (path === "/healthz") return run.http === "ok" ? 200 : 503;
  return path === "/" ? 200 : 404;
}

/** The start line is the one place where the program says its port. */
function servedPort(run: Run): number {
  return Number(/listening on :(\d+)/.exec(run.startLines.join("\n"))?.[1] ?? 8080);
}

function portOf(probe: Probe, container: Container): number {
  const port = probe.httpGet?.port ?? probe.tcpSocket?.port ?? 0;
  if (typeof port === "number") return port;
  return container.ports?.find((each) => each.name === port)?.containerPort ?? 0;
}
