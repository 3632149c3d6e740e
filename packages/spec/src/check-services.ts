import type { Json, Problem, SourcePosition } from "@towline/kernel";
import { type FieldPath, isJsonMap } from "./field-path.ts";
import type { Layer } from "./layers.ts";
import { fill } from "./placeholders.ts";
import { asMap } from "./rejecting.ts";
import { listsServices, type ServiceSpec } from "./service-specs.ts";

/** The files of one service or of several. */
interface Layers {
  /** The deployed file. */
  readonly own: Layer | undefined;
  /** The same file as the default branch holds it. */
  readonly ruled: Layer | undefined;
  readonly shared: readonly Layer[];
}

/** Whether the files agree on what they are about: one service, or a list. */
export const checkServices = ({ own, ruled, shared }: Layers): readonly Problem[] => [
  ...shared.flatMap(listedElsewhere),
  ...(own === undefined ? [] : [...namedTwice(own), ...emptyList(own), ...otherwiseRuled(own, ruled)]),
];

/** Forty repositories that extend it would each be all of them. */
const listedElsewhere = ({ document }: Layer): readonly Problem[] =>
  listsServices(document.value)
    ? [
        {
          message: "A shared file lists services",
          hint: "Move them to the towline.yaml of the repository that they are in",
          at: document.keyPositionOf(["services"]),
        },
      ]
    : [];

const namedTwice = ({ document }: Layer): readonly Problem[] =>
  listsServices(document.value) && asMap(document.value).service !== undefined
    ? [
        {
          message: "The file has service and services",
          hint: 'Remove "service:", and write it into the list',
          at: document.keyPositionOf(["service"]),
        },
      ]
    : [];

const emptyList = ({ document }: Layer): readonly Problem[] =>
  listsServices(document.value) && isNothing(asMap(document.value).services)
    ? [
        {
          message: "services names no service",
          hint: 'Write each as "<name>: { path: <folder> }"',
          at: document.positionOf(["services"]),
        },
      ]
    : [];

const isNothing = (value: Json | undefined): boolean => isJsonMap(value) && Object.keys(value).length === 0;

/** Names are rules, and a name alone does not say which of a list it is. */
const otherwiseRuled = ({ document }: Layer, ruled: Layer | undefined): readonly Problem[] => {
  const here = listsServices(document.value);
  if (here && asMap(document.value).service !== undefined) return [];
  const there = asMap(ruled?.value);
  const contradicts = here ? there.service !== undefined : listsServices(there);
  if (ruled === undefined || !contradicts) return [];
  const [now, before] = here ? ["a list of services", "one service"] : ["one service", "a list of services"];
  return [
    {
      message: `This file has ${now}, and that of the default branch has ${before}`,
      hint: "Merge it first: which services there are is decided by the default branch",
      at: document.keyPositionOf([here ? "services" : "service"]),
    },
  ];
};

/** The tags of one service's images would stand at another's. `locate`: where a field of the service is written. */
export const checkRepositories = (
  services: readonly (ServiceSpec & { readonly locate: (path: FieldPath) => SourcePosition })[],
): readonly Problem[] => {
  const owners = new Map<string, string>();
  return services.flatMap(({ name = "", merged, locate }) => {
    const { repository = "{service}" } = asMap(merged.build);
    const filled = fill(String(repository), { service: name });
    const owner = owners.get(filled);
    if (owner === undefined) owners.set(filled, name);
    if (owner === undefined) return [];
    return [
      {
        message: `Services ${owner} and ${name} have the same ECR repository, ${filled}`,
        hint: 'Write "{service}" into build.repository, or give each its own',
        at: locate(["build", "repository"]),
      },
    ];
  });
};
