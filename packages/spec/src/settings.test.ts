import { describe, expect, it } from "@jest/globals";
import { acme, commitOf, loadOne, serviceFile, sharedFile } from "../test/repositories.ts";
import { buildSettings } from "./build-settings.ts";
import { scanSettings } from "./scan-settings.ts";
import { targetSettings } from "./settings.ts";

const load = (own = serviceFile, shared = sharedFile) => loadOne(acme(own, undefined, shared));

describe("conventions", () => {
  it("fill in how the image is built", async () => {
    expect(buildSettings(await load())).toEqual({
      aws: { region: "ap-south-1", account: "111111111111", roleToAssume: "towline-build" },
      repository: "checkout",
      source: {
        context: ".",
        contexts: {},
        dockerfile: "Dockerfile",
        target: undefined,
        platforms: ["linux/amd64"],
        args: {},
        labels: {},
        annotations: {},
        ssh: [],
        network: undefined,
        attestations: { provenance: "none", sbom: false },
      },
      secretIds: [],
      sourceDateEpoch: undefined,
      repositorySettings: { create: false, reconcile: false, settings: {} },
      retention: {},
      cache: { kind: "registry", repository: undefined },
      builder: { kind: "auto" },
      maxAgeDays: 7,
      tagKinds: undefined,
      latest: false,
      allowedRegions: [],
    });
  });

  it("fill in where a target is", async () => {
    expect(targetSettings(await load(), "dev", "default")).toEqual({
      service: "checkout",
      environment: "dev",
      target: "default",
      githubEnvironment: "dev",
      rollbackEnvironment: "dev",
      rollbackRole: "towline-dev",
      onFailure: "restore",
      runsOn: undefined,
      aws: { region: "ap-south-1", account: "222222222222", roleToAssume: "towline-dev" },
      cluster: "dev",
      namespace: "dev",
      registry: {
        region: "ap-south-1",
        account: "111111111111",
        repository: "checkout",
        filled: { by: "build" },
      },
      manifests: { folders: ["k8s/overlays/dev", "k8s"] },
      config: { from: { repository: "acme/config", commit: commitOf("main") }, path: "dev/default/checkout" },
      prune: { enabled: true, include: [] },
      timeoutSeconds: 900,
    });
  });

  it("name no configuration where none is said", async () => {
    const shared = sharedFile.replace(/^config:.*\n/m, "");
    expect(targetSettings(await load(serviceFile, shared), "dev", "default").config).toBeUndefined();
  });
});

describe("what a file says", () => {
  it("gives a target what it sets itself, and its environment's rest", async () => {
    const { aws, cluster, runsOn, githubEnvironment } = targetSettings(await load(), "production", "eu");
    expect({ aws, cluster, runsOn, githubEnvironment }).toEqual({
      aws: { region: "eu-central-1", account: "333333333333", roleToAssume: "towline-production" },
      cluster: "prod-eu",
      runsOn: undefined,
      githubEnvironment: "production-eu",
    });
  });

  it("has its placeholders filled in", async () => {
    const own = `${serviceFile}manifests: { path: "./deploy/{service}/{target}/", values: ["./v/{environment}.yaml"] }\n`;
    const shared = sharedFile
      .replace("towline-build", '"build-{service}", repository: "team/{service}"')
      .replace("cluster: dev,", 'cluster: "{environment}-1", namespace: "{service}-{environment}",')
      .replace("towline-dev", '"{service}-{environment}-{target}"');
    const loaded = await load(own, shared);
    const { aws, cluster, namespace, manifests, registry } = targetSettings(loaded, "dev", "default");
    expect({
      role: aws.roleToAssume,
      cluster,
      namespace,
      manifests,
      repository: registry.repository,
    }).toEqual({
      role: "checkout-dev-default",
      cluster: "dev-1",
      namespace: "checkout-dev",
      manifests: { from: undefined, folders: ["deploy/checkout/default"], values: ["v/dev.yaml"] },
      repository: "team/checkout",
    });
    expect(buildSettings(loaded).aws.roleToAssume).toBe("build-checkout");
  });

  it("about reading, rolling back and being reached is each place's own", async () => {
    const place = `plan-role: "plan-{target}", rollback-role: back, url: "https://{target}.acme.example"`;
    const shared = sharedFile
      .replace("cluster: prod-eu", `cluster: prod-eu, ${place}`)
      .replace(
        "    tags:",
        '    rollback: manual\n    rollback-environment: "{environment}-back"\n    tags:',
      );
    const loaded = await load(serviceFile, shared);
    expect(targetSettings(loaded, "production", "eu")).toMatchObject({
      planRole: "plan-eu",
      rollbackRole: "back",
      rollbackEnvironment: "production-back",
      onFailure: "leave",
      url: "https://eu.acme.example",
    });
    expect(targetSettings(loaded, "production", "in")).toMatchObject({
      planRole: undefined,
      rollbackRole: "towline-production",
      url: undefined,
    });
  });

  it("about the gate of a release is handed on", async () => {
    expect(scanSettings(await load())).toBeUndefined();
    const scan =
      "scan: { fail-on: high, only-fixable: true, allow-list: allowed.yaml, on-not-scanned: warn }\n";
    expect(scanSettings(await load(serviceFile + scan))).toEqual({
      failOn: "high",
      onlyFixable: true,
      allowList: "allowed.yaml",
      onNotScanned: "warn",
    });
  });

  it("on the environment's time goes before the service's", async () => {
    const shared = sharedFile.replace("    tags:", "    timeout-minutes: 40\n    tags:");
    const loaded = await load(`${serviceFile}timeout-minutes: 5\n`, shared);
    expect(targetSettings(loaded, "dev", "default").timeoutSeconds).toBe(300);
    expect(targetSettings(loaded, "production", "in").timeoutSeconds).toBe(2400);
  });

  it("on pruning is the service's own, over what all services share", async () => {
    const shared = `${sharedFile}prune: { enabled: false, include: [PersistentVolumeClaim] }\n`;
    const settings = targetSettings(
      await load(`${serviceFile}prune: { enabled: true }\n`, shared),
      "dev",
      "default",
    );
    expect(settings.prune).toEqual({ enabled: true, include: ["PersistentVolumeClaim"] });
  });

  it("on configuration in the service's own repository has no repository", async () => {
    const loaded = await load(`${serviceFile}config: { path: config/ }\n`);
    expect(targetSettings(loaded, "dev", "default").config).toEqual({
      from: undefined,
      path: "config",
    });
  });
});

describe("an unknown target", () => {
  it.each([
    ["production", "ue", 'Did you mean "eu"? Known targets: in, eu'],
    ["dev", "in", "Known targets: default"],
  ])("%s %s", async (environment, target, hint) => {
    const loaded = await load();
    expect(() => targetSettings(loaded, environment, target)).toThrow(
      expect.objectContaining({
        code: "not-allowed",
        message: `Environment ${environment} has no target "${target}"`,
        hint,
      }),
    );
  });
});
