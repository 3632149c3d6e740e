import { devNull } from "node:os";
import { startSandbox } from "@towline/sandbox";
import { startMotoServer } from "./moto-server.ts";

export const account = "111111111111";
export const region = "ap-south-1";

/** Something that answers as AWS. */
export interface Bed {
  /** The environment of a job: where AWS is, and the keys of a user of `account`. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Nothing of this machine's own identities. */
const isolated = {
  AWS_REGION: region,
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
};

const sandboxBed = async (): Promise<Bed> => {
  const sandbox = await startSandbox({ clusters: [], repositories: [] });
  return {
    env: { ...isolated, ...sandbox.env, ...sandbox.userEnv(account) },
    stop: () => sandbox.stop(),
  };
};

const motoBed = async (): Promise<Bed> => {
  const moto = await startMotoServer(account);
  const keys = { AWS_ACCESS_KEY_ID: "AKIAMOTOTAKESANYKEY0", AWS_SECRET_ACCESS_KEY: "any" };
  return { env: { ...isolated, AWS_ENDPOINT_URL: moto.url, ...keys }, stop: () => moto.stop() };
};

export const beds = { sandbox: sandboxBed, moto: motoBed } as const;
export type BedName = keyof typeof beds;

/** Gives this process the environment of the bed, until the function that it returns is called. */
export const enter = ({ env }: Bed): (() => void) => {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
};
