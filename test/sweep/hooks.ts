import { type KubeObject, labels } from "@towline/kernel";
import { hookJob } from "../../packages/release/src/testing/hooks.ts";
import type { Write } from "../world/cluster-history.ts";

const works = ["crash", "--after", "100ms", "--exit", "0"];

/** A migration and a smoke test that take a moment, and succeed. */
export const hooks: readonly KubeObject[] = [
  hookJob({ args: works }),
  hookJob({ name: "smoke", phase: "post-deploy", args: works }),
];

/** Pods of hooks that still ran when one of another Job was made. */
export const hooksAtOnce = (writes: readonly Write[]): readonly string[] => {
  const alive = new Map<string, string>();
  return writes.flatMap(({ verb, object }) => {
    const { name, labels: marks, ownerReferences } = object.metadata;
    if (object.kind !== "Pod" || marks?.[labels.hookName] === undefined) return [];
    const owner = ownerReferences?.[0]?.name ?? "";
    const others = [...alive].filter(([, job]) => job !== owner).map(([pod]) => pod);
    if (verb === "delete" || ["Succeeded", "Failed"].includes(object.status?.phase)) alive.delete(name);
    else alive.set(name, owner);
    return verb === "create" ? others : [];
  });
};
