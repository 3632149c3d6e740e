import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse, parseAllDocuments } from "yaml";
import { acmeSubjects, defaultClusters, defaultRepositories, defaultRoles } from "../defaults.ts";

const examples = join(import.meta.dirname, "../../../../examples");
const read = (path: string): string => readFileSync(join(examples, path), "utf8");

interface Environment {
  readonly account: string;
  readonly "aws-region": string;
  readonly cluster: string;
  readonly "role-to-assume": string;
  readonly registry?: { readonly "role-to-assume": string };
}

const spec = parse(read("config/towline.yaml")) as {
  build: Environment;
  environments: Record<string, Environment>;
};
const environments = Object.entries(spec.environments);

describe("the sandbox's defaults fit examples/config", () => {
  it.each(environments)("for %s", (name, { account, cluster, ...environment }) => {
    const role = `arn:aws:iam::${account}:role/${environment["role-to-assume"]}`;
    expect(defaultClusters.find((candidate) => candidate.name === cluster)).toMatchObject({
      account,
      region: environment["aws-region"],
      namespaces: [name],
      access: [{ principal: role }],
    });
    expect(defaultRoles).toContainEqual(
      expect.objectContaining({
        account,
        name: environment["role-to-assume"],
        subjects: acmeSubjects(`:environment:${name}`),
      }),
    );
  });

  it("for the build", () => {
    const { account, "aws-region": region, "role-to-assume": name } = spec.build;
    expect(defaultRoles).toContainEqual({ account, name });
    expect(defaultRepositories).toContainEqual(
      expect.objectContaining({ account, region, name: "checkout" }),
    );
  });
});

describe("the registry of production", () => {
  it("is there, with the role that fills it", () => {
    const { account, "aws-region": region, registry } = spec.environments.production ?? {};
    expect(defaultRepositories).toContainEqual({ account, region, name: "checkout" });
    expect(defaultRoles).toContainEqual({ account, name: registry?.["role-to-assume"] });
  });
});

describe("examples/checkout", () => {
  it("refers to the ConfigMaps that each environment's folder becomes", () => {
    const manifests = readdirSync(join(examples, "checkout/k8s")).map((file) => read(`checkout/k8s/${file}`));
    const names = [...manifests.join("\n").matchAll(/\bconfigMap(?:Ref)?: \{ name: ([\w-]+)/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["checkout-env", "checkout-config"]);
    for (const [name] of environments) {
      const folder = join(examples, "config", name, "checkout");
      expect(readdirSync(folder).sort()).toEqual([".env", "app.properties"]);
      expect(statSync(join(folder, ".env")).size).toBeGreaterThan(0);
    }
  });

  it("has a selector, labels and a port that belong together", () => {
    const [deployment] = parseAllDocuments(read("checkout/k8s/deployment.yaml")).map((document) =>
      document.toJS(),
    );
    const [service] = parseAllDocuments(read("checkout/k8s/service.yaml")).map((document) => document.toJS());
    const { template, selector } = deployment.spec;
    expect(template.metadata.labels).toMatchObject(selector.matchLabels);
    expect(service.spec.selector).toEqual(selector.matchLabels);
    expect(template.spec.containers[0].ports[0].name).toBe(service.spec.ports[0].targetPort);
  });

  it("offers only environments that exist and that a branch may reach", () => {
    const workflow = parse(read("checkout/.github/workflows/deploy.yml"));
    const { options } = workflow.on.workflow_dispatch.inputs.environment;
    expect(Object.keys(spec.environments)).toEqual(expect.arrayContaining(options));
    expect(workflow.permissions).toEqual({});
    const granted = { actions: "read", contents: "read", "id-token": "write" };
    expect(workflow.jobs.deploy.permissions).toEqual(granted);
  });
});
