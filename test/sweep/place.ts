import type { Cluster } from "@towline/cluster";
import type { Clock, KubeObject } from "@towline/kernel";
import type { DeployReport } from "@towline/release";
import { readRecords, type StoredRecord } from "../../packages/release/src/record.ts";
import { silentLog } from "../../packages/release/src/testing/cluster-under-test.ts";
import { podsWithoutConfiguration } from "../world/cluster-history.ts";
import { carryOut, type Undertaking } from "./carry-out.ts";
import { quickClock } from "./quick-clock.ts";
import type { OnRequest, Stage } from "./stage.ts";

interface Surroundings {
  readonly signal?: AbortSignal;
  readonly cluster?: Cluster;
  readonly clock?: Clock;
}

/** How a deploy ended: with a report, or by throwing. */
export type Ending =
  | { readonly kind: "report"; readonly report: DeployReport }
  | { readonly kind: "thrown"; readonly error: unknown };

const isReady = ({ status }: KubeObject): boolean =>
  (status?.conditions ?? []).some(
    (one: { type: string; status: string }) => one.type === "Ready" && one.status === "True",
  );

/** A namespace of the stage, and the service that is deployed to it. */
export class Place {
  readonly stage: Stage;
  readonly namespace: string;
  readonly lines: string[] = [];

  constructor(stage: Stage, namespace: string) {
    this.stage = stage;
    this.namespace = namespace;
  }

  onRequest(handler: OnRequest | undefined, way: "direct" | "losing" = "direct"): void {
    this.stage.handle(this.namespace, way, handler);
  }

  /** The version that the last good record names. */
  async servedLast(): Promise<string> {
    const good = (await this.records()).find(({ record }) => record.outcome === "good")?.record;
    const name = good?.config["ConfigMap/checkout-config"]?.replace("checkout-config-", "");
    return `${good?.image.digest.replace("sha256:", "")[0]} ${name}`;
  }

  async deploy(options: Undertaking, surroundings: Surroundings = {}): Promise<Ending> {
    const {
      signal = new AbortController().signal,
      cluster = this.stage.cluster,
      clock = quickClock,
    } = surroundings;
    const write = (line: string) => void this.lines.push(line);
    const log = { ...silentLog, info: write, notice: write, warning: write, error: write };
    try {
      const placed = { ...options, namespace: this.namespace };
      return { kind: "report", report: await carryOut(placed, { cluster, log, clock, signal }) };
    } catch (error) {
      return { kind: "thrown", error };
    }
  }

  objects(kind: string): readonly KubeObject[] {
    return this.stage.objects(this.namespace).filter((object) => object.kind === kind);
  }

  /** The letter of the image, and the configuration, that the Deployment asks for: `a hello`. */
  get spec(): string {
    const container = this.objects("Deployment")[0]?.spec.template.spec.containers[0];
    return container === undefined ? "nothing" : versionOf(container);
  }

  /** The versions of the pods that are ready, such as `a hello, a hello`. */
  get serving(): string {
    const pods = this.objects("Pod").filter(
      (pod) => isReady(pod) && pod.metadata.deletionTimestamp === undefined,
    );
    return pods
      .map((pod) => versionOf(pod.spec.containers[0]))
      .toSorted()
      .join(", ");
  }

  get lockHolder(): string {
    return this.objects("Lease")[0]?.spec.holderIdentity ?? "";
  }

  /** Newest first. */
  records(): Promise<readonly StoredRecord[]> {
    return readRecords(this.stage.cluster, { service: "checkout", namespace: this.namespace });
  }

  get podsWithoutConfiguration(): readonly string[] {
    return [...new Set(podsWithoutConfiguration(this.stage.writes(this.namespace)))];
  }
}

const versionOf = (container: { image: string; envFrom: { configMapRef: { name: string } }[] }): string => {
  const letter = container.image.split("@sha256:")[1]?.[0];
  return `${letter} ${container.envFrom[0]?.configMapRef.name.replace("checkout-config-", "")}`;
};
