import { describeRef, type KubeObject, labels, refOf, TowlineError } from "@towline/kernel";

interface Owner {
  /** How messages call it: `Helm release "shop"`. */
  readonly name: string;
  /** How to bring the object to Towline. */
  readonly adopt: string;
}

interface Tool {
  readonly tool: string;
  /** Annotations and labels that say that the tool manages the object; their value names by what. */
  readonly marks: readonly string[];
  readonly managers: readonly string[];
  readonly adopt: string;
}

const tools: readonly Tool[] = [
  {
    tool: "Argo CD",
    marks: ["argocd.argoproj.io/tracking-id", "argocd.argoproj.io/installation-id"],
    managers: ["argocd-controller", "argocd-application-controller"],
    adopt:
      'Take it out of its Application ("argocd app delete <app> --cascade=false", or remove it from the app\'s repository with pruning off), then remove the argocd.argoproj.io annotations',
  },
  {
    tool: "Flux",
    marks: ["kustomize.toolkit.fluxcd.io/name", "helm.toolkit.fluxcd.io/name"],
    managers: ["kustomize-controller", "helm-controller"],
    adopt:
      'Set "prune: false" and remove it from the Kustomization or HelmRelease, then remove the toolkit.fluxcd.io labels',
  },
  {
    tool: "Helm",
    marks: ["meta.helm.sh/release-name"],
    managers: ["helm"],
    adopt:
      'Have Helm forget the release ("kubectl delete secret --selector owner=helm,name=<release>" in its namespace; "helm uninstall" would delete the object), then remove the meta.helm.sh annotations',
  },
];

const markOf = ({ metadata }: KubeObject, { marks }: Tool): string | undefined =>
  marks
    .map((mark) => metadata.annotations?.[mark] ?? metadata.labels?.[mark])
    .find((mark) => mark !== undefined);

/** Field managers of the tools that own whole objects. */
export const toolManagers: readonly string[] = tools.flatMap(({ managers }) => managers);

/** Signs of a tool that it leaves behind when it lets go of an object. */
const wasManaged = ({ metadata }: KubeObject, { tool, managers }: Tool): boolean =>
  metadata.labels?.[labels.managedBy] === tool ||
  (metadata.managedFields ?? []).some(
    ({ manager, subresource }) => subresource === undefined && managers.includes(manager),
  );

const labelCommand = (object: KubeObject, service: string): string => {
  const { namespace } = object.metadata;
  const where = namespace === undefined ? "" : `--namespace ${namespace} `;
  return `kubectl label ${where}${describeRef(refOf(object))} ${labels.service}=${service} --overwrite`;
};

const toolOwner = (object: KubeObject, service: string): Owner | undefined => {
  // what bears our label was handed over on purpose: only marks, which a tool keeps alive, still count then
  const isOurs = object.metadata.labels?.[labels.service] === service;
  for (const tool of tools) {
    const mark = markOf(object, tool);
    if (mark === undefined && (isOurs || !wasManaged(object, tool))) continue;
    const name = mark === undefined ? tool.tool : `${tool.tool} ("${mark}")`;
    return { name, adopt: `${tool.adopt}, and run "${labelCommand(object, service)}"` };
  }
  return undefined;
};

const serviceOwner = (object: KubeObject, service: string): Owner | undefined => {
  const owner = object.metadata.labels?.[labels.service];
  if (owner === undefined || owner === service) return undefined;
  const adopt = `Rename the object in this service's manifests, or take it out of ${owner}'s and run "${labelCommand(object, service)}"`;
  return { name: `service "${owner}"`, adopt };
};

/** Somebody else who owns a live object; undefined where `service` may change it. */
export const ownerOf = (object: KubeObject, service: string): Owner | undefined =>
  serviceOwner(object, service) ?? toolOwner(object, service);

/** Throws `ownership-refused` where the live object belongs to another service or tool. */
export const refuseForeign = (live: KubeObject, service: string): void => {
  const owner = ownerOf(live, service);
  if (owner === undefined) return;
  const ref = refOf(live);
  const where = ref.namespace === undefined ? "" : ` in namespace "${ref.namespace}"`;
  throw new TowlineError("ownership-refused", `${describeRef(ref)}${where} belongs to ${owner.name}`, {
    hint: owner.adopt,
  });
};
