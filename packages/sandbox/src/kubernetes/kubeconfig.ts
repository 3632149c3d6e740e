interface KubeconfigContent {
  readonly name: string;
  readonly server: string;
  /** PEM. */
  readonly authority: string;
  readonly token: string;
}

/** A kubeconfig with one cluster, one user and the context that joins them. */
export function kubeconfig({ name, server, authority, token }: KubeconfigContent): string {
  const quoted = JSON.stringify(name);
  return `apiVersion: v1
kind: Config
current-context: ${quoted}
clusters:
  - name: ${quoted}
    cluster:
      server: ${server}
      certificate-authority-data: ${Buffer.from(authority, "utf8").toString("base64")}
users:
  - name: ${quoted}
    user:
      token: ${token}
contexts:
  - name: ${quoted}
    context:
      cluster: ${quoted}
      user: ${quoted}
`;
}
