import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type JobResult, type RunResult, runWorkflow } from "@towline/runner";
import { ClusterHistory } from "../world/cluster-history.ts";
import { startWorld, type World } from "../world/world.ts";

const service = (name: string, annotations = ""): string => `apiVersion: v1
kind: Service
metadata: { name: ${name}${annotations} }
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
`;

const many = Array.from({ length: 11 }, (_, index) => service(`shard-${index}`)).join("---\n");

/** What a person adds to be asked for the number of a large prune. */
const confirming = `name: Deploy what was built
on:
  workflow_dispatch:
    inputs:
      digest: { required: true }
      confirm-prune: { default: "" }
permissions:
  actions: read
  contents: read
  id-token: write
jobs:
  deploy:
    runs-on: ubuntu-24.04
    environment: dev
    steps:
      - uses: towline/towline/actions/plan@v1
        id: plan
        with: { environment: dev, config-token: "\${{ secrets.CONFIG_TOKEN }}" }
      - uses: actions/checkout@v6
        with: { ref: "\${{ steps.plan.outputs.commit }}" }
      - uses: actions/checkout@v6
        with:
          repository: \${{ steps.plan.outputs.config-repository }}
          ref: \${{ steps.plan.outputs.config-commit }}
          path: .towline/config
          token: \${{ secrets.CONFIG_TOKEN }}
      - uses: towline/towline/actions/deploy@v1
        with:
          plan: \${{ steps.plan.outputs.plan }}
          target: default
          digest: \${{ inputs.digest }}
          config-token: \${{ secrets.CONFIG_TOKEN }}
          confirm-prune: \${{ inputs.confirm-prune }}
`;

/** One service, deployed again and again: the scenarios build on each other. */
let world: World;
let dev: ClusterHistory;
beforeAll(async () => {
  world = await startWorld();
  dev = new ClusterHistory(world.cluster("dev"));
  await world.checkout.commit(
    {
      ".github/workflows/confirming.yml": confirming,
      "k8s/old.yaml": service("old"),
      "k8s/kept.yaml": service("kept", ", annotations: { towline.dev/prune: keep }"),
      "k8s/shards.yaml": many,
    },
    "More than there will be",
  );
  expect((await world.deploy()).conclusion).toBe("success");
});
afterAll(() => world.close());

const deployJob = ({ jobs }: RunResult): JobResult => {
  const found = jobs.find(({ name }) => name.includes("Deploy to dev"));
  if (found === undefined) throw new Error(`no deploy among ${jobs.map(({ name }) => name).join(", ")}`);
  return found;
};

const errorsOf = ({ jobs }: RunResult): readonly string[] =>
  jobs.flatMap(({ annotations }) =>
    annotations.filter(({ level }) => level === "error").map(({ message }) => message),
  );

const digest = (): string =>
  dev.object("Deployment", "checkout")?.spec.template.spec.containers[0].image.split("@")[1];

const deployConfirming = (number: string): Promise<RunResult> =>
  runWorkflow({
    github: world.github,
    repository: "acme/checkout",
    workflow: ".github/workflows/confirming.yml",
    event: {
      name: "workflow_dispatch",
      ref: "refs/heads/main",
      inputs: { digest: digest(), "confirm-prune": number },
    },
    actor: "mona",
    env: { ...world.sandbox.env, PATH: process.env.PATH ?? "" },
  });

const shards = (): number =>
  dev.objects("Service").filter(({ metadata }) => metadata.name.startsWith("shard-")).length;

describe("manifests that lose objects", () => {
  it("have them deleted, and those left that are annotated", async () => {
    await world.checkout.commit({ "k8s/old.yaml": undefined, "k8s/kept.yaml": undefined }, "Fewer objects");
    const result = await world.deploy();
    expect(result).toMatchObject({ problems: [], conclusion: "success" });
    expect(dev.object("Service", "old")).toBeUndefined();
    expect(dev.object("Service", "kept")).toBeDefined();
    const { summary, log, annotations } = deployJob(result);
    expect(summary).toMatch(/^- service\/old$/m);
    expect(log).toContain("deleted service/old");
    expect(annotations.map(({ message }) => message)).toContain(
      'service/kept is not in the manifests any more. It is left in place: its annotation towline.dev/prune is "keep"',
    );
  });

  it("deploy nothing where they lose many of them and nobody confirmed it", async () => {
    await world.checkout.commit({ "k8s/shards.yaml": undefined }, "No shards");
    const writes = dev.count;
    const result = await world.deploy();
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        /^This deploy would delete 11 of the 14 objects on record, .* run it again with the input "confirm-prune: 11"\. .*Nothing was changed$/,
      ),
    ]);
    expect(dev.count).toBe(writes);
  });

  it("deploy once their number is confirmed", async () => {
    expect(errorsOf(await deployConfirming("12"))).toEqual([
      expect.stringContaining("(confirm-prune says 12)"),
    ]);
    expect(shards()).toBe(11);
    const result = await deployConfirming("11");
    expect(result).toMatchObject({ problems: [], conclusion: "success" });
    expect(shards()).toBe(0);
    expect(dev.readyPods()).toHaveLength(2);
  });

  it("then have nothing left to delete", async () => {
    const writes = dev.count;
    const result = await world.deploy();
    expect(deployJob(result).summary).toContain("already serves in dev: nothing to do");
    expect(dev.count).toBe(writes);
  });
});
