import { isMap, type JsonMap, listOf, mapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";

/** Hands out cluster addresses and node ports as the real server does, and carries them over on updates. */
export class ServiceAddresses {
  #lastAddress = 10;
  #lastPort = 30_000;

  assign(service: KubeObject, old: KubeObject | undefined): void {
    const spec = service.spec as JsonMap;
    if (spec.type === "ExternalName") return;
    const before = mapOf(old?.spec);
    spec.clusterIP ??= before.clusterIP ?? this.#nextAddress();
    spec.clusterIPs ??= [spec.clusterIP];
    spec.ipFamilies ??= before.ipFamilies ?? ["IPv4"];
    spec.ipFamilyPolicy ??= before.ipFamilyPolicy ?? "SingleStack";
    if (spec.type !== "NodePort" && spec.type !== "LoadBalancer") return;
    for (const [index, port] of listOf(spec.ports).entries()) {
      if (isMap(port)) port.nodePort ??= mapOf(listOf(before.ports)[index]).nodePort ?? this.#nextPort();
    }
  }

  #nextAddress(): string {
    this.#lastAddress += 1;
    return `10.96.${Math.floor(this.#lastAddress / 250)}.${(this.#lastAddress % 250) + 1}`;
  }

  #nextPort(): number {
    this.#lastPort += 1;
    return this.#lastPort;
  }
}
