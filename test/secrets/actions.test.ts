import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { startWorld, type World } from "../world/world.ts";
import { type WatchedRun, watchedRun } from "./watched-run.ts";
import { Wiretap } from "./wiretap.ts";

/** Each action by itself, as a team uses them that does not want the whole workflow. */
const own = `on: { workflow_dispatch: { inputs: { environment: { type: string } } } }
permissions: { contents: read, id-token: write }
jobs:
  own:
    runs-on: ubuntu-24.04
    environment: dev
    outputs:
      references: \${{ steps.config.outputs.references }}
      kubeconfig: \${{ steps.cluster.outputs.kubeconfig }}
      registry: \${{ steps.login.outputs.registry }}
    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - uses: towline/towline/actions/ecr-login@v1
        id: login
        with: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build }
      - uses: towline/towline/actions/build@v1
        id: build
        with: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build, repository: checkout }
      - uses: towline/towline/actions/eks-login@v1
        id: cluster
        with: { cluster: dev, aws-region: ap-south-1, account: "222222222222", role-to-assume: towline-dev }
      - run: grep -q auths "$DOCKER_CONFIG/config.json" && grep -q token "$KUBECONFIG"
      - uses: towline/towline/actions/configmap@v1
        id: config
        with: { service: checkout, namespace: dev, path: config }
      - uses: towline/towline/actions/apply@v1
        id: apply
        with:
          service: checkout
          namespace: dev
          manifests: k8s
          images: checkout=\${{ steps.login.outputs.registry }}/checkout@\${{ steps.build.outputs.digest }}
          references: \${{ steps.config.outputs.references }}
      - uses: towline/towline/actions/rollout@v1
        with: { namespace: dev, workloads: "\${{ steps.apply.outputs.workloads }}", timeout: 60 }
`;

const wiretap = new Wiretap();
let world: World;
let begin: string;
beforeAll(async () => {
  world = await startWorld({
    sandbox: { timing: { podStart: 30, pull: 5, probeSecond: 20, deploymentSecond: 100 } },
  });
  begin = await world.checkout.commit(
    {
      ".github/workflows/deploy.yml": own,
      "config/.env": "GREETING=Hello\n",
      "config/app.properties": "currency=EUR\n",
    },
    "Actions of our own choice",
  );
});
afterEach(() => world.checkout.git("reset", "--quiet", "--hard", begin));
afterAll(async () => {
  wiretap.end();
  await world.close();
});

const everyKind = [
  "AWS secret key",
  "AWS session token",
  "EKS token",
  "OIDC token",
  "bearer token",
  "registry login",
  "registry password",
  "signature in an EKS token",
];
const kindsOf = ({ secrets }: WatchedRun) => [...new Set(secrets.map(({ kind }) => kind))].sort();
const outcomes = ({ run }: WatchedRun) => run.jobs[0]?.steps.map(({ conclusion }) => conclusion);
const serve = (args: string) =>
  world.checkout.commit(
    {
      Dockerfile: `FROM scratch\nCOPY --chmod=0755 bin/checkout /checkout\nENTRYPOINT ["/checkout"]\nCMD [${args}]\n`,
    },
    "Another image",
  );

describe("the actions by themselves leave no secret behind", () => {
  it("after a job that succeeds, with its posts", async () => {
    const watched = await watchedRun(world, wiretap);
    expect(watched.run.conclusion).toBe("success");
    expect(watched.run.jobs[0]?.log).toMatch(
      /kubeconfig of this job is removed[\s\S]*Docker configuration of this job is removed/,
    );
    expect(kindsOf(watched)).toEqual(everyKind);
    expect(watched.leaks).toEqual([]);
  });

  it("after a roll-out that fails", async () => {
    await serve('"crash"');
    const watched = await watchedRun(world, wiretap);
    expect(watched.run.conclusion).toBe("failure");
    expect(outcomes(watched)).toContain("failure");
    expect(kindsOf(watched)).toEqual(everyKind);
    expect(watched.leaks).toEqual([]);
  });

  it("after a roll-out that is cancelled", async () => {
    await serve('"never-ready"');
    const watched = await watchedRun(world, wiretap, { cancelAt: /[012]\/2 updated/ });
    // on a busy machine the first line may come late; the messages tell why a run did not get as far as its cancellation
    expect(watched.run.jobs.flatMap(({ annotations }) => annotations.map(({ message }) => message))).toEqual([
      expect.stringContaining("cancelled"),
    ]);
    expect(watched.run.conclusion).toBe("cancelled");
    expect(kindsOf(watched)).toEqual(everyKind);
    expect(watched.leaks).toEqual([]);
  });
});
