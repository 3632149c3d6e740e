import { type Entries, isEntries } from "./shape.ts";

export const entriesIn = (value: unknown): Entries => (isEntries(value) ? value : {});

/** `value` with what it leaves open. */
export const filled = (value: unknown, defaults: Entries): Entries => {
  const given = entriesIn(value);
  const open = Object.entries(defaults).filter(
    ([name, each]) => given[name] === undefined && each !== undefined,
  );
  return { ...given, ...Object.fromEntries(open) };
};

/** `value` with `change` made to those of its fields that are there. */
export const changed = (
  value: Entries,
  change: Readonly<Record<string, (inner: unknown) => unknown>>,
): Entries => ({
  ...value,
  ...Object.fromEntries(
    Object.entries(change).flatMap(([name, make]) =>
      value[name] === undefined || value[name] === null ? [] : [[name, make(value[name])]],
    ),
  ),
});

export const each =
  (make: (item: unknown) => unknown) =>
  (list: unknown): unknown =>
    Array.isArray(list) ? list.map(make) : list;

const protocol = (port: unknown): Entries => filled(port, { protocol: "TCP" });

/** Without a tag, or with `latest`, what an image's name means may change. */
const pullPolicy = (image: unknown): string => {
  const name = String(image ?? "");
  const tag = /:([^:/@]+)$/.exec(name)?.[1];
  const moves = !name.includes("@") && (tag === undefined || tag === "latest");
  return moves ? "Always" : "IfNotPresent";
};

const httpGet = (action: unknown): Entries => filled(action, { path: "/", scheme: "HTTP" });

const probe = (value: unknown): Entries =>
  filled(changed(entriesIn(value), { httpGet, grpc: (call) => filled(call, { service: "" }) }), {
    timeoutSeconds: 1,
    periodSeconds: 10,
    successThreshold: 1,
    failureThreshold: 3,
  });

const handler = (value: unknown): Entries => changed(entriesIn(value), { httpGet });

const fieldRef = (value: unknown): Entries => filled(value, { apiVersion: "v1" });

const withFieldRef = (value: unknown): Entries => changed(entriesIn(value), { fieldRef });

const variable = (value: unknown): Entries => changed(entriesIn(value), { valueFrom: withFieldRef });

/** What is limited and not asked for is asked for to its limit. */
const resources = (value: unknown): Entries => {
  const { limits } = entriesIn(value);
  if (Object.keys(entriesIn(limits)).length === 0) return entriesIn(value);
  const { requests } = entriesIn(value);
  return { ...entriesIn(value), requests: filled(requests, entriesIn(limits)) };
};

const container = (value: unknown): Entries =>
  filled(
    changed(filled(value, { resources: {} }), {
      ports: each(protocol),
      env: each(variable),
      livenessProbe: probe,
      readinessProbe: probe,
      startupProbe: probe,
      lifecycle: (hooks) => changed(entriesIn(hooks), { postStart: handler, preStop: handler }),
      resources,
    }),
    {
      terminationMessagePath: "/dev/termination-log",
      terminationMessagePolicy: "File",
      imagePullPolicy: pullPolicy(entriesIn(value).image),
    },
  );

const mode = 0o644;
const withMode = (source: unknown): Entries => filled(source, { defaultMode: mode });

const downward = (source: unknown): Entries => changed(entriesIn(source), { items: each(withFieldRef) });

const projection = (source: unknown): Entries =>
  changed(entriesIn(source), {
    serviceAccountToken: (token) => filled(token, { expirationSeconds: 3600 }),
    downwardAPI: downward,
  });

export const claim = (value: unknown): Entries =>
  changed(filled(value, { spec: {} }), { spec: (spec) => filled(spec, { volumeMode: "Filesystem" }) });

const volume = (value: unknown): Entries => {
  const known = changed(entriesIn(value), {
    configMap: withMode,
    secret: withMode,
    downwardAPI: (source) => withMode(downward(source)),
    projected: (source) => withMode(changed(entriesIn(source), { sources: each(projection) })),
    hostPath: (source) => filled(source, { type: "" }),
    ephemeral: (source) => changed(entriesIn(source), { volumeClaimTemplate: claim }),
  });
  return Object.keys(known).length === 1 ? { ...known, emptyDir: {} } : known;
};

const hostPorts = (value: unknown): unknown =>
  changed(entriesIn(value), {
    ports: each((port) => filled(port, { hostPort: entriesIn(port).containerPort })),
  });

export const podSpec = (value: unknown): Entries => {
  const spec = entriesIn(value);
  const containers = spec.hostNetwork === true ? each((one) => container(hostPorts(one))) : each(container);
  const account = spec.serviceAccountName ?? spec.serviceAccount;
  return filled(
    {
      ...changed(spec, { containers, initContainers: containers, volumes: each(volume) }),
      // the same under its old name
      ...(account === undefined ? {} : { serviceAccountName: account, serviceAccount: account }),
    },
    {
      restartPolicy: "Always",
      terminationGracePeriodSeconds: 30,
      dnsPolicy: "ClusterFirst",
      securityContext: {},
      schedulerName: "default-scheduler",
    },
  );
};

export const podTemplate = (value: unknown): Entries =>
  changed(filled(value, { spec: {} }), { spec: podSpec });
