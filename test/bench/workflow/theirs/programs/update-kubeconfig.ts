/** `aws eks update-kubeconfig --region <region> --name <cluster>` */
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DescribeClusterCommand, EKSClient } from "@aws-sdk/client-eks";

const options = { region: { type: "string" }, name: { type: "string" } } as const;
const { region = "", name = "" } = parseArgs({ options, allowPositionals: true }).values;
const { cluster } = await new EKSClient({ region }).send(new DescribeClusterCommand({ name }));
const args = ["--region", region, "eks", "get-token", "--cluster-name", name, "--output", "json"];
const exec = { apiVersion: "client.authentication.k8s.io/v1beta1", command: "aws", args };
const server = {
  server: cluster?.endpoint,
  "certificate-authority-data": cluster?.certificateAuthority?.data,
};
const folder = join(homedir(), ".kube");
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, "config"),
  JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name, cluster: server }],
    users: [{ name, user: { exec: { ...exec, interactiveMode: "Never" } } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    "current-context": name,
  }),
  { mode: 0o600 },
);
