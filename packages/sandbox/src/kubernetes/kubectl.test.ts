import { execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type KubernetesServer, startKubernetes } from "./server.ts";

/** The real kubectl, whatever version the machine has. Where CI is set its absence is an error. */
function findKubectl(): boolean {
  try {
    execFileSync("kubectl", ["version", "--client"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env.CI) return true;
    console.warn("kubectl is not installed: the tests that drive it are skipped");
    return false;
  }
}

const withKubectl = findKubectl() ? describe : describe.skip;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let server: KubernetesServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "towline-kubectl-"));
  server = await startKubernetes({
    name: "dev",
    namespaces: ["dev"],
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async (reference) => ({
      kind: "found",
      digest: `sha256:${"1".repeat(64)}`,
      entrypoint: ["/checkout"],
      command: [reference.includes("crash") ? "crash" : "serve"],
      environment: [`VERSION=${reference.split(":").pop()}`],
    }),
    timing: { podStart: 50, pull: 10, termination: 50 },
  });
  writeFileSync(join(folder, "config"), server.adminKubeconfig());
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function options(): SpawnOptions {
  return {
    env: { ...process.env, KUBECONFIG: join(folder, "config"), HOME: folder },
    stdio: ["pipe", "pipe", "pipe"],
  };
}

function kubectl(...argumentList: string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn("kubectl", ["--namespace=dev", "--request-timeout=20s", ...argumentList], options());
    const output = { stdout: "", stderr: "" };
    child.stdout?.on("data", (chunk) => (output.stdout += String(chunk)));
    child.stderr?.on("data", (chunk) => (output.stderr += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...output }));
    child.stdin?.end();
  });
}

async function succeeds(...argumentList: string[]): Promise<string> {
  const ended = await kubectl(...argumentList);
  if (ended.code !== 0) throw new Error(`kubectl ended with ${ended.code}: ${ended.stderr}`);
  return ended.stdout;
}

function manifest(image: string): string {
  const path = join(folder, "web.yaml");
  writeFileSync(
    path,
    `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, labels: { app: web } }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: app
          image: ${image}
          ports: [{ containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /healthz, port: 8080 }, periodSeconds: 1 }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports: [{ port: 80, targetPort: 8080 }]
`,
  );
  return path;
}

function workload(kind: string, name: string, image: string): string {
  const path = join(folder, `${name}.json`);
  const labels = { app: name };
  const template = { metadata: { labels }, spec: { containers: [{ name: "app", image }] } };
  const spec = { selector: { matchLabels: labels }, template };
  writeFileSync(path, JSON.stringify({ apiVersion: "apps/v1", kind, metadata: { name }, spec }));
  return path;
}

withKubectl("kubectl", () => {
  it("applies a manifest on the client's side, once and again without a change", async () => {
    const path = manifest("example/web:1");
    expect(await succeeds("apply", "-f", path)).toBe("deployment.apps/web created\nservice/web created\n");
    expect(await succeeds("rollout", "status", "deployment/web", "--timeout=15s")).toContain(
      "successfully rolled out",
    );
    const writes = server.history.length;
    expect(await succeeds("apply", "-f", path)).toBe(
      "deployment.apps/web unchanged\nservice/web unchanged\n",
    );
    expect(server.history).toHaveLength(writes);
  });

  it("prints what it gets as a table", async () => {
    const [head = "", ...rows] = (await succeeds("get", "pods")).trim().split("\n");
    expect(head.split(/\s+/)).toEqual(["NAME", "READY", "STATUS", "RESTARTS", "AGE"]);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/^web-\S+\s+1\/1\s+Running\s+0\s+\d+s$/);
    expect(await succeeds("get", "deployment", "web", "-o", "jsonpath={.status.readyReplicas}")).toBe("2");
    expect(await succeeds("get", "service", "web", "-o", "wide")).toMatch(
      /web\s+ClusterIP\s+10\.96\.\S+\s+<none>\s+80\/TCP\s+\d+s\s+app=web/,
    );
  });

  it("reads logs", async () => {
    expect(await succeeds("logs", "deployment/web")).toBe("checkout 1 listening on :8080\n");
  });

  it("follows a roll-out with get -w, and undoes it", async () => {
    const seen = await watchPods(async () => {
      expect(await succeeds("apply", "-f", manifest("example/web:2"))).toContain(
        "deployment.apps/web configured",
      );
      await succeeds("rollout", "status", "deployment/web", "--timeout=15s");
    });
    for (const status of ["Pending", "ContainerCreating", "Running", "Terminating"])
      expect(seen).toContain(status);
    expect(await succeeds("rollout", "history", "deployment/web")).toMatch(
      /REVISION\s+CHANGE-CAUSE\n1\s+<none>\n2\s+<none>/,
    );
    expect(await succeeds("rollout", "undo", "deployment/web")).toBe("deployment.apps/web rolled back\n");
    await succeeds("rollout", "status", "deployment/web", "--timeout=15s");
    expect(await succeeds("logs", "deployment/web")).toBe("checkout 1 listening on :8080\n");
  });

  it("reports a roll-out that does not get through", async () => {
    await succeeds("apply", "-f", manifest("example/crash:3"));
    const status = await kubectl("rollout", "status", "deployment/web", "--timeout=2s");
    expect(status).toMatchObject({ code: 1, stderr: "error: timed out waiting for the condition\n" });
    expect(await succeeds("get", "pods")).toMatch(/0\/1\s+(CrashLoopBackOff|Error)/);
    expect(await succeeds("get", "events")).toContain("Back-off restarting failed container app in pod web-");
    const [pod = ""] = /web-\S+(?=\s+0\/1)/.exec(await succeeds("get", "pods")) ?? [];
    expect(await succeeds("logs", pod, "--previous")).toContain(
      "fatal: cannot reach the payment gateway (demo crash)",
    );
  });

  it("takes over on the server's side, and reports a conflict", async () => {
    const path = manifest("example/web:4");
    expect(await succeeds("apply", "--server-side", "-f", path)).toContain(
      "deployment.apps/web serverside-applied",
    );
    await succeeds("rollout", "status", "deployment/web", "--timeout=15s");
    const conflict = await kubectl(
      "apply",
      "--server-side",
      "--field-manager=other",
      "-f",
      manifest("example/web:5"),
    );
    expect(conflict.code).toBe(1);
    expect(conflict.stderr).toContain(
      'conflict with "kubectl": .spec.template.spec.containers[name="app"].image',
    );
  });

  it("restarts, scales, and shows a difference", async () => {
    expect(await succeeds("rollout", "restart", "deployment/web")).toBe("deployment.apps/web restarted\n");
    await succeeds("rollout", "status", "deployment/web", "--timeout=15s");
    expect(await succeeds("scale", "deployment/web", "--replicas=1")).toBe("deployment.apps/web scaled\n");
    const diff = await kubectl("diff", "-f", manifest("example/web:6"));
    expect(diff.code).toBe(1);
    expect(diff.stdout).toMatch(/-\s+- image: example\/web:4\n\+\s+- image: example\/web:6/);
  });

  it("rolls a StatefulSet and a DaemonSet out and back", async () => {
    for (const [kind, name] of [
      ["StatefulSet", "db"],
      ["DaemonSet", "agent"],
    ] as const) {
      const at = `${kind.toLowerCase()}/${name}`;
      const shown = `${kind.toLowerCase()}.apps/${name}`;
      const apply = (image: string) => succeeds("apply", "-f", workload(kind, name, image));
      const done = () => succeeds("rollout", "status", at, "--timeout=15s");
      expect(await apply("example/db:1")).toBe(`${shown} created\n`);
      await done();
      expect(await apply("example/db:2")).toBe(`${shown} configured\n`);
      await done();
      expect(await succeeds("rollout", "history", at)).toMatch(/\n1\s+<none>\n2\s+<none>/);
      expect(await succeeds("rollout", "undo", at)).toBe(`${shown} rolled back\n`);
      expect(await done()).toMatch(/complete|successfully rolled out/);
      const image = "jsonpath={.spec.template.spec.containers[0].image}";
      expect(await succeeds("get", at, "-o", image)).toBe("example/db:1");
      expect(await succeeds("rollout", "restart", at)).toBe(`${shown} restarted\n`);
      await done();
      expect(await succeeds("get", at)).toMatch(kind === "StatefulSet" ? /db\s+1\/1/ : /agent\s+2\s+2\s+2/);
      await succeeds("delete", at);
    }
    expect(await succeeds("get", "controllerrevisions")).toBe("");
  });

  it("waits for a Job", async () => {
    const path = join(folder, "job.json");
    const containers = [{ name: "app", image: "example/job:1", args: ["exit", "0"] }];
    const spec = { template: { spec: { restartPolicy: "Never", containers } } };
    writeFileSync(
      path,
      JSON.stringify({ apiVersion: "batch/v1", kind: "Job", metadata: { name: "migrate" }, spec }),
    );
    await succeeds("apply", "-f", path);
    await succeeds("wait", "--for=condition=Complete", "job/migrate", "--timeout=15s");
    expect(await succeeds("get", "job", "migrate")).toMatch(/migrate\s+Complete\s+1\/1/);
    await succeeds("delete", "job/migrate");
  });

  it("defines a kind, and makes, shows, changes and deletes objects of it", async () => {
    const crd = join(folder, "crd.json");
    const spec = { type: "object", properties: { size: { type: "integer", minimum: 1 } } };
    const version = {
      name: "v1",
      served: true,
      storage: true,
      schema: { openAPIV3Schema: { type: "object", properties: { spec } } },
    };
    const names = { kind: "Lamp", plural: "lamps", shortNames: ["lp"] };
    writeFileSync(
      crd,
      JSON.stringify({
        apiVersion: "apiextensions.k8s.io/v1",
        kind: "CustomResourceDefinition",
        metadata: { name: "lamps.example.com" },
        spec: { group: "example.com", scope: "Namespaced", names, versions: [version] },
      }),
    );
    const lamp = (size: unknown) => {
      const path = join(folder, "lamp.json");
      const object = {
        apiVersion: "example.com/v1",
        kind: "Lamp",
        metadata: { name: "desk" },
        spec: { size },
      };
      writeFileSync(path, JSON.stringify(object));
      return path;
    };
    expect(await succeeds("apply", "-f", crd)).toBe(
      "customresourcedefinition.apiextensions.k8s.io/lamps.example.com created\n",
    );
    await succeeds("wait", "--for=condition=Established", "crd/lamps.example.com", "--timeout=15s");
    expect(await succeeds("apply", "-f", lamp(1))).toBe("lamp.example.com/desk created\n");
    expect(await succeeds("apply", "-f", lamp(2))).toBe("lamp.example.com/desk configured\n");
    expect(await succeeds("get", "lp")).toMatch(/^NAME\s+AGE\ndesk\s+\d+s\n$/);
    expect((await kubectl("apply", "-f", lamp(0))).stderr).toContain(
      'The Lamp "desk" is invalid: spec.size: Invalid value: 0: spec.size in body should be greater than or equal to 1',
    );
    expect((await kubectl("apply", "-f", lamp({ odd: 1 }))).stderr).toContain("spec.size");
    expect(await succeeds("delete", "-f", crd)).toContain('"lamps.example.com" deleted');
    // its list of kinds is a file of its own, which does not know yet
    expect((await kubectl("get", "lamps")).stderr).toContain("could not find the requested resource");
  });

  it("is told by name what is not implemented", async () => {
    const refused = await kubectl("get", "endpoints", "web");
    expect(refused.stderr).toContain("the Towline sandbox does not implement the resource endpoints of v1");
  });

  it("deletes, with everything below", async () => {
    expect(await succeeds("delete", "-f", manifest("example/web:4"))).toContain(
      'deployment.apps "web" deleted',
    );
    await succeeds("wait", "--for=delete", "pod", "--selector=app=web", "--timeout=10s");
    const left = await kubectl("get", "deployments,replicasets,pods,services");
    expect(left.stderr).toBe("No resources found in dev namespace.\n");
  });
});

/** What `kubectl get pods -w` printed while `work` went on. */
async function watchPods(work: () => Promise<void>): Promise<string> {
  const child = spawn("kubectl", ["--namespace=dev", "get", "pods", "-w"], options());
  let seen = "";
  child.stdout?.on("data", (chunk) => (seen += String(chunk)));
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  await work();
  await new Promise((resolve) => setTimeout(resolve, 200));
  child.kill();
  await new Promise((resolve) => child.once("close", resolve));
  return seen;
}
