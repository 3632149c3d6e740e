import { describe, expect, it } from "@jest/globals";
import { type KubeObject, refOf } from "@towline/kernel";
import { applyChanges, labelled, planApply } from "./index.ts";
import { useTestCluster } from "./testcluster.ts";

const { cluster, deployment, namespace, requestOf } = useTestCluster();

/** The same numbers for the same seed: a failure can be repeated. */
const randomOf = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

type Random = (below: number) => number;

const some = <T>(random: Random, items: readonly T[]): readonly T[] => items.filter(() => random(2) === 0);

const content = (random: Random): Pick<KubeObject, "spec"> => {
  const env = some(random, ["A", "B", "C"]).map((name) => ({ name, value: String(random(3)) }));
  const ports = some(random, [80, 81]).map((containerPort) => ({ containerPort }));
  const volumes = some(random, ["v", "w"]).map((name) => ({ name, emptyDir: {} }));
  const spec = {
    ...(random(3) === 0 ? { minReadySeconds: random(2) } : {}),
    ...(random(3) === 0 ? { revisionHistoryLimit: random(4) } : {}),
    ...(random(4) === 0 ? { strategy: { type: "Recreate" } } : {}),
  };
  const whole = deployment(spec, { image: `example/web:${random(3)}`, env, ports });
  whole.spec.template.spec.volumes = volumes;
  if (random(3) === 0) whole.spec.template.metadata.annotations = { note: String(random(2)) };
  return { spec: whole.spec };
};

const manifest = (random: Random): KubeObject => ({
  ...deployment(),
  metadata: {
    name: "web",
    namespace: namespace(),
    labels: Object.fromEntries(some(random, ["x", "y"]).map((key) => [key, String(random(2))])),
  },
  ...content(random),
});

const kubectlManagers = ["kubectl-edit", "kubectl-client-side-apply", "kubectl-patch"];

/** What people do between deploys: another content as a whole, or an apply of their own. */
const byHand = async (random: Random): Promise<void> => {
  const live = await cluster().get(refOf(deployment()));
  const other = manifest(random);
  if (random(2) === 0) {
    await cluster()
      .apply(other, { manager: "kubectl", force: true })
      .catch(() => undefined); // towards Recreate an apply alone does not lead
    return;
  }
  const manager = kubectlManagers[random(kubectlManagers.length)] ?? "kubectl";
  if (live === undefined) await cluster().create(other, { manager });
  else {
    const { name, namespace: where, labels, annotations } = live.metadata;
    const metadata = {
      name,
      namespace: where,
      annotations,
      labels: { ...labels, ...other.metadata.labels },
    };
    await cluster().replace({ ...other, metadata }, { manager });
  }
};

/** What the manifest is about. */
const essence = ({ metadata, spec }: KubeObject) => ({ labels: metadata.labels, spec });

const madeAnew = async (wanted: KubeObject): Promise<KubeObject> => {
  const fresh = labelled({ ...wanted, metadata: { ...wanted.metadata, name: "fresh" } }, "web");
  return await cluster().create(fresh, { manager: "towline/web", dryRun: true });
};

const deployed = async (wanted: KubeObject): Promise<KubeObject> => {
  const request = requestOf(wanted);
  const [applied] = await applyChanges(request, await planApply(request));
  if (applied === undefined) throw new Error("nothing was applied");
  return applied.object;
};

describe("whatever kubectl did before", () => {
  it.each([1, 2, 3, 4])(
    "a deploy leads to what the manifest says, and the next finds nothing to do (seed %i)",
    async (seed) => {
      const random = randomOf(seed);
      for (let round = 0; round < 8; round += 1) {
        for (let hand = random(3); hand > 0; hand -= 1) await byHand(random);
        const wanted = manifest(random);
        const live = await deployed(wanted);
        expect({ round, ...essence(live) }).toEqual({ round, ...essence(await madeAnew(wanted)) });
        const [next] = await planApply(requestOf(wanted));
        expect({ round, ...next, desired: undefined, live: undefined }).toMatchObject({
          round,
          action: "none",
        });
      }
    },
  );
});
