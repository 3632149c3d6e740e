import type { Agenda } from "../controllers/agenda.ts";
import type { Probe } from "../model/pods.ts";
import type { ProbeAnswer } from "./probe.ts";

export interface ProbeTarget {
  readonly agenda: Agenda;
  /** Length of one second of the probe's times. */
  readonly second: number;
  readonly ask: () => ProbeAnswer;
  readonly failed: (output: string) => void;
  /** As many answers in a row agree as the probe wants; said once per row. */
  readonly verdict: (ok: boolean) => void;
}

/** Probes until the returned function is called. */
export function startProbe(probe: Probe, target: ProbeTarget): () => void {
  let row = { ok: true, length: 0 };
  let cancel = () => {};
  let stopped = false;
  const plan = (seconds: number) => {
    if (!stopped) cancel = target.agenda.after(seconds * target.second, once);
  };
  const once = () => {
    const answer = target.ask();
    const ok = answer.kind === "ok";
    row = row.ok === ok ? { ok, length: row.length + 1 } : { ok, length: 1 };
    if (answer.kind === "failed") target.failed(answer.output);
    if (row.length === (ok ? (probe.successThreshold ?? 1) : (probe.failureThreshold ?? 3)))
      target.verdict(ok);
    plan(probe.periodSeconds ?? 10);
  };
  plan(probe.initialDelaySeconds ?? 0);
  return () => {
    stopped = true;
    cancel();
  };
}
