import {
  annotations,
  describeRef,
  type KubeObject,
  refOf,
  type SourcePosition,
  TowlineError,
} from "@towline/kernel";
import type { Signal } from "./types.ts";

const form = /^(\d{1,5})(s|m)$/;
const unitMilliseconds: Readonly<Record<string, number>> = { s: 1_000, m: 60_000 };

/** What a workload asks for by its annotation, in milliseconds; 0 where it does not, or not in a form that can be read. */
const patienceOf = ({ metadata }: KubeObject): number => {
  const [, amount, unit = ""] = form.exec(metadata.annotations?.[annotations.patience] ?? "") ?? [];
  return amount === undefined ? 0 : Number(amount) * (unitMilliseconds[unit] ?? 0);
};

/** Throws `manifest-invalid` where the annotation cannot be read. */
export const requirePatience = (object: KubeObject, at?: SourcePosition): void => {
  const text = object.metadata.annotations?.[annotations.patience];
  if (text === undefined || form.test(text)) return;
  throw new TowlineError(
    "manifest-invalid",
    `${describeRef(refOf(object))}: ${annotations.patience} is "${text}"`,
    {
      at,
      hint: "Write seconds or minutes, such as 90s or 10m",
    },
  );
};

/** What cannot heal needs no patience; crashes may, even when they have been many. */
const mayHeal = ({ id, graceMilliseconds }: Signal): boolean =>
  graceMilliseconds > 0 || id.startsWith("crash:");

/** The signals with as much time as the workload asks for; nothing gets less than without it. */
export const withPatience = (workload: KubeObject, signals: readonly Signal[]): readonly Signal[] => {
  const patience = patienceOf(workload);
  return signals.map((signal) =>
    mayHeal(signal) ? { ...signal, graceMilliseconds: Math.max(signal.graceMilliseconds, patience) } : signal,
  );
};
