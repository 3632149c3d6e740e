import type { Cluster } from "@towline/cluster";
import { annotations, type Clock, type KubeObject } from "@towline/kernel";
import type { DeployReport } from "@towline/release";
import { readRecords, type StoredRecord } from "../../packages/release/src/record.ts";
import { podsWithoutConfiguration } from "../world/cluster-history.ts";
import { carryOut, type Undertaking } from "./carry-out.ts";
import { hooksAtOnce } from "./hooks.ts";
import { quickClock } from "./quick-clock.ts";
import { silentLog } from "./silent-log.ts";
import type { OnRequest, Stage } from "./stage.ts";
import { extraName, madeByHand, type Style, secretName, strategyOf } from "./styles.ts";
import { extraMark, type Version, withoutMark } from "./versions.ts";

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
  readonly #style: Style;

  constructor(stage: Stage, namespace: string, style: Style) {
    this.stage = stage;
    this.namespace = namespace;
    this.#style = style;
  }

  /** Deploys what every case begins with; before it stands what such a service finds in its namespace. */
  async begin(...versions: readonly Version[]): Promise<void> {
    for (const object of madeByHand(this.#style, this.namespace))
      await this.stage.cluster.create(object, { manager: "kubectl-create" });
    for (const version of versions) {
      const ending = await this.deploy(version);
      if (ending.kind === "thrown") throw ending.error;
    }
  }

  onRequest(handler: OnRequest | undefined, way: "direct" | "losing" = "direct"): void {
    this.stage.handle(this.namespace, way, handler);
  }

  /** The version that the last good record names. */
  async servedLast(): Promise<string> {
    const good = (await this.records()).find(({ record }) => record.outcome === "good")?.record;
    const name = good?.config["ConfigMap/checkout-config"]?.replace("checkout-config-", "");
    const mark = good?.objects.some((ref) => ref.name === extraName) ? extraMark : "";
    return `${good?.image.digest.replace("sha256:", "")[0]} ${name}${mark}`;
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

  /**
   * The letter of the image, and the configuration, that the Deployment asks for: `a hello`. Where configuration keeps
   * its name, that is what it holds: `a hello/servus` where not all of it is of one version.
   */
  get spec(): string {
    const template = this.objects("Deployment")[0]?.spec.template;
    if (template === undefined) return "nothing";
    const greetings = new Set([...greetingsOf(template), ...(keepsName(template) ? this.#contents : [])]);
    return `${letterOf(template)} ${[...greetings].join("/")}${this.#hasExtra ? extraMark : ""}`;
  }

  get #hasExtra(): boolean {
    return this.objects("Service").some(({ metadata }) => metadata.name === extraName);
  }

  /** What the configuration holds that keeps its name. */
  get #contents(): readonly string[] {
    const named = (kind: string, name: string) =>
      this.objects(kind).find(({ metadata }) => metadata.name === name)?.data?.GREETING;
    const secret = named("Secret", secretName);
    return [
      named("ConfigMap", configName) ?? "none",
      secret === undefined ? "none" : Buffer.from(secret, "base64").toString(),
    ];
  }

  /** The versions of the pods that are ready, such as `a hello, a hello`. */
  get serving(): string {
    const pods = this.objects("Pod").filter(
      (pod) => isReady(pod) && pod.metadata.deletionTimestamp === undefined,
    );
    return pods
      .map((pod) => `${letterOf(pod)} ${[...new Set(greetingsOf(pod))].join("/")}`)
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

  /**
   * Whether the spec may be found half of one of `specs` and half of another: configuration is written before the
   * workload, and what left the manifests is deleted last. What is deleted to be made anew may be found missing.
   */
  isAmong(specs: readonly string[]): boolean {
    if (strategyOf(this.#style) === undefined) return specs.map(withoutMark).includes(withoutMark(this.spec));
    const missing = this.#style === "recreate" ? ["none"] : [];
    const known = new Set([...specs.flatMap((each) => each.split(" ")), ...missing]);
    return this.spec.split(/[ /]/).every((word) => known.has(word));
  }

  /** Pods of hooks that ran beside one of another. */
  get hooksAtOnce(): readonly string[] {
    return hooksAtOnce(this.stage.writes(this.namespace));
  }

  get hooksRunning(): readonly string[] {
    const running = this.objects("Job").filter(({ status }) => (status?.active ?? 0) > 0);
    return running.map(({ metadata }) => metadata.name);
  }

  /** Not of `recreate`, which a user asks for who accepts that the object is missing for a moment. */
  get podsWithoutConfiguration(): readonly string[] {
    if (this.#style === "recreate") return [];
    return [...new Set(podsWithoutConfiguration(this.stage.writes(this.namespace)))];
  }
}

const configName = "checkout-config";

/** What a template and a pod have in common. */
interface PodLike extends Pick<KubeObject, "metadata"> {
  readonly spec?: KubeObject["spec"];
}

const letterOf = ({ spec }: PodLike): string => spec.containers[0].image.split("@sha256:")[1]?.[0];

const referred = ({ spec }: PodLike): string => spec.containers[0].envFrom[0]?.configMapRef.name;

const keepsName = (pod: PodLike): boolean => referred(pod) === configName;

/** By the name of what it reads, or, where that is always the same, by what says which content it was made for. */
const greetingsOf = (pod: PodLike): readonly string[] => {
  const versions = pod.metadata.annotations?.[annotations.configVersions]?.split(",") ?? [];
  const names = keepsName(pod) ? versions : [referred(pod)];
  return names.map((name) => name.replace(/^checkout-(config|secrets)-/, ""));
};
