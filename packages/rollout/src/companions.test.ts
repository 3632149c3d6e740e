import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { TowlineError } from "@towline/kernel";
import { tellPending } from "./companions.ts";
import { InfoLines, ManualClock, ScriptedCluster } from "./testcluster.ts";
import { epoch } from "./testobjects.ts";

const service = (ingress: readonly object[]): KubeObject => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: {
    name: "checkout",
    namespace: "shop",
    uid: "s",
    creationTimestamp: new Date(epoch).toISOString(),
  },
  spec: { type: "LoadBalancer" },
  status: { loadBalancer: { ingress } },
});
const deployment: KubeObject = { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "checkout" } };

const tell = async (applied: readonly KubeObject[], now: () => Promise<KubeObject | undefined>) => {
  const notices: string[] = [];
  let asked = 0;
  const log = Object.assign(new InfoLines(), { notice: (line: string) => void notices.push(line) });
  const scripted = new ScriptedCluster();
  const get = () => {
    asked += 1;
    return now();
  };
  const cluster = Object.assign(scripted, { get });
  await tellPending(applied, [], { cluster, clock: new ManualClock(epoch), log });
  return { notices, asked };
};
const pending =
  "service/checkout: it has no address yet, so that nothing reaches it from outside the cluster. A new load balancer takes a few minutes";

describe("what is pending beside workloads", () => {
  it("is told as it is in the end", async () => {
    expect(await tell([service([]), deployment], async () => service([]))).toEqual({
      notices: [pending],
      asked: 1,
    });
    expect((await tell([service([])], async () => service([{ ip: "10.0.0.1" }]))).notices).toEqual([]);
  });

  it("costs no request where nothing was amiss", async () => {
    expect((await tell([service([{ ip: "10.0.0.1" }]), deployment], async () => undefined)).asked).toBe(0);
  });

  it("is told as it was where it may not be read", async () => {
    const refused = async () => {
      throw new TowlineError("kube-forbidden", "services is forbidden");
    };
    expect((await tell([service([])], refused)).notices).toEqual([pending]);
  });
});
