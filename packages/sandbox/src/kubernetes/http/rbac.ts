import { type JsonMap, listOf, mapOf, textOf } from "../model/json.ts";
import type { User } from "./access.ts";

/** What a request asks for, in RBAC's terms. */
export interface Attributes {
  readonly verb: string;
  readonly group: string;
  /** `pods`, or `pods/log`. */
  readonly resource: string;
  /** Empty where there is none. */
  readonly name: string;
  readonly namespace: string;
}

/**
 * Roles and their bindings, as a cluster's administrator applied them before. They are given at the start and are no
 * objects of the API here.
 */
export class Rbac {
  readonly #roles = new Map<string, readonly JsonMap[]>();
  readonly #bindings: readonly JsonMap[];

  /** Throws for a kind that is none of RBAC's four, and for a binding whose role is not among the objects. */
  constructor(objects: readonly JsonMap[]) {
    const kindOf = (object: JsonMap) => textOf(object.kind);
    const odd = objects.find((object) => !/^(Cluster)?Role(Binding)?$/.test(kindOf(object)));
    if (odd !== undefined) throw new Error(`${kindOf(odd)} is no kind of RBAC`);
    for (const role of objects.filter((object) => /Role$/.test(kindOf(object))))
      this.#roles.set(keyOf(kindOf(role), mapOf(role.metadata)), listOf(role.rules).map(mapOf));
    this.#bindings = objects.filter((object) => /Binding$/.test(kindOf(object)));
    for (const binding of this.#bindings) this.#rulesOf(binding);
  }

  allows(user: User, asked: Attributes): boolean {
    return this.#bindings.some((binding) => {
      const { namespace = "" } = mapOf(binding.metadata);
      const reaches = textOf(binding.kind) === "ClusterRoleBinding" || namespace === asked.namespace;
      return (
        reaches &&
        listOf(binding.subjects).some((subject) => isSubject(mapOf(subject), user)) &&
        this.#rulesOf(binding).some((rule) => permits(rule, asked))
      );
    });
  }

  #rulesOf(binding: JsonMap): readonly JsonMap[] {
    const { kind, name } = mapOf(binding.roleRef);
    const { namespace } = mapOf(binding.metadata);
    const rules = this.#roles.get(
      keyOf(textOf(kind), { name, ...(namespace === undefined ? {} : { namespace }) }),
    );
    if (rules === undefined)
      throw new Error(`a binding names ${textOf(kind)} ${textOf(name)}, which is not given`);
    return rules;
  }
}

/** A ClusterRole has no namespace, whoever binds it. */
const keyOf = (kind: string, { name, namespace }: JsonMap): string =>
  kind === "ClusterRole" ? `${kind}/${textOf(name)}` : `${kind}/${textOf(namespace)}/${textOf(name)}`;

const isSubject = ({ kind, name }: JsonMap, user: User): boolean =>
  kind === "Group" ? user.groups.includes(textOf(name)) : kind === "User" && user.name === name;

const holds = (list: unknown, wanted: string): boolean => {
  const values = listOf(list).map(textOf);
  return values.includes("*") || values.includes(wanted);
};

/** A rule with names holds for requests that name one; a list or a creation names none. */
const permits = (rule: JsonMap, { verb, group, resource, name }: Attributes): boolean =>
  holds(rule.verbs, verb) &&
  holds(rule.apiGroups, group) &&
  holds(rule.resources, resource) &&
  (rule.resourceNames === undefined || (name !== "" && listOf(rule.resourceNames).includes(name)));
