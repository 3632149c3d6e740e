/** `aws eks get-token`, which kubectl runs each time that it is run. Signs, and asks nobody. */
import { parseArgs } from "node:util";
import { mintEksToken } from "../../../../../packages/sandbox/src/eks/mint-token.ts";

const options = {
  region: { type: "string" },
  "cluster-name": { type: "string" },
  output: { type: "string" },
} as const;
const { region = "", "cluster-name": cluster = "" } = parseArgs({ options, allowPositionals: true }).values;
const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN: sessionToken } = process.env;
const token = mintEksToken({
  cluster,
  region,
  credentials: {
    accessKeyId: AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: AWS_SECRET_ACCESS_KEY ?? "",
    ...(sessionToken === undefined ? {} : { sessionToken }),
  },
});
const status = { expirationTimestamp: new Date(Date.now() + 14 * 60_000).toISOString(), token };
const apiVersion = "client.authentication.k8s.io/v1beta1";
console.log(JSON.stringify({ kind: "ExecCredential", apiVersion, spec: {}, status }));
