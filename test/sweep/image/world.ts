import { gunzipSync } from "node:zlib";
import type { BuildResult } from "@towline/image";
import { type Cloud, type FaultInjector, type RepositoryOptions, startCloud } from "@towline/sandbox";
import { type Lines, lineLog } from "../../../packages/image/src/testing/ports.ts";
import { Place } from "./place.ts";
import { account, checkOut, region, runStep, type Step } from "./step.ts";

/** How a build ended. */
export type Ending =
  | { readonly kind: "done"; readonly result: BuildResult }
  | { readonly kind: "thrown"; readonly error: unknown };

type Repository = NonNullable<ReturnType<Cloud["ecr"]["repository"]>>;

const kept = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL", "AWS_EC2_METADATA_DISABLED"];

/** A runner, and AWS with one account; as many at once as there are processes or threads, since AWS' SDK reads the environment. */
export class World {
  readonly cloud: Cloud;
  readonly place = new Place();
  readonly log: Lines = lineLog();
  readonly registry: string;
  /** The source of each key that was ever checked out. */
  readonly sources = new Map<string, string>();

  private constructor(cloud: Cloud, registry: string) {
    this.cloud = cloud;
    this.registry = registry;
  }

  static async start(repositories: readonly Partial<RepositoryOptions>[]): Promise<World> {
    const cloud = await startCloud({
      accounts: { [account]: { users: [{ name: "runner" }] } },
      roles: [{ name: "towline-build", account }],
      repositories: repositories.map((each) => ({ name: "checkout", account, region, ...each })),
    });
    Object.assign(process.env, cloud.userEnv(account), {
      AWS_ENDPOINT_URL: cloud.url,
      AWS_EC2_METADATA_DISABLED: "true",
    });
    const registry = (await cloud.ecr.registryUrl(account, region)).replace("http://", "");
    return new World(cloud, registry);
  }

  checkOut(step: Step): void {
    this.sources.set(checkOut(step, this.place, this.registry), step.source);
  }

  async build(step: Step): Promise<Ending> {
    this.checkOut(step);
    try {
      return { kind: "done", result: await runStep(step, this.place, this.log) };
    } catch (error) {
      return { kind: "thrown", error };
    }
  }

  /** Counts from 1 since now. */
  onRequest(handler: FaultInjector | undefined): void {
    const start = this.cloud.traffic.requests.length;
    this.cloud.traffic.setFaults(
      handler && ((request) => handler({ ...request, number: request.number - start })),
    );
  }

  /** What arrived since `mark`, as `ecr:PutImage` or `PUT /v2/…`. */
  requestsSince(mark: number): readonly string[] {
    return this.cloud.traffic.requests
      .slice(mark)
      .map(({ service, method, path }) => (service === "registry" ? `${method} ${path}` : path));
  }

  get mark(): number {
    return this.cloud.traffic.requests.length;
  }

  repository(name: string): Repository | undefined {
    return this.cloud.ecr.repository(account, region, name);
  }

  /** What an image holds, base first: `base a`. Of an index what its first image holds. */
  holds(name: string, digest: string): string {
    const repository = this.repository(name);
    const image = repository?.find(digest);
    if (repository === undefined || image === undefined) return "nothing";
    const { manifests, layers } = JSON.parse(image.bytes.toString()) as {
      readonly manifests?: readonly { readonly digest: string }[];
      readonly layers?: readonly { readonly digest: string }[];
    };
    if (manifests !== undefined) return this.holds(name, manifests[0]?.digest ?? "");
    const texts = (layers ?? []).map(({ digest: layer }) =>
      gunzipSync(repository.blobs.get(layer) ?? Buffer.alloc(0)).toString(),
    );
    return texts.map((text) => /source (\w+);/.exec(text)?.[1] ?? "?").join(" ");
  }

  async stop(): Promise<void> {
    for (const name of kept) delete process.env[name];
    this.place.remove();
    await this.cloud.stop();
  }
}
