import type { ClusterAccess } from "./types.ts";

/** What node:tls needs to trust the server and to show who we are. */
export interface TlsSettings {
  readonly ca?: string | Buffer;
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
  readonly rejectUnauthorized?: boolean;
  readonly servername?: string;
}

export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly tls: TlsSettings;
}

/** A resolved way to a cluster: where, and as whom. */
export interface Connection {
  /** What messages call the cluster. */
  readonly name: string;
  readonly server: URL;
  readonly unreachableHint?: string;
  readonly unauthorizedHint?: string;
  /** `fresh`: the last ones were refused. Cached otherwise. */
  credentials(request: { readonly fresh: boolean }): Promise<Credentials>;
}

type TokenAccess = Extract<ClusterAccess, { kind: "token" }>;

/** A bearer token needs no Kubernetes client at all; the caller's `token` caches by itself. */
export const tokenConnection = (access: TokenAccess): Connection => ({
  name: access.name,
  server: new URL(access.server),
  unreachableHint: access.unreachableHint,
  unauthorizedHint: access.unauthorizedHint,
  credentials: async ({ fresh }) => ({
    headers: { authorization: `Bearer ${await access.token({ fresh })}` },
    tls: { ca: access.certificateAuthorityPem },
  }),
});
