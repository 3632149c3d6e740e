import { HttpClient } from "@actions/http-client";
import { type Log, messageOf } from "@towline/kernel";
import type { InputReader } from "./inputs.ts";

/** Address of a webhook that takes `{"text": …}`, as Slack's and those that are compatible with it do. A secret. */
export type ChatWebhook = string & { readonly chat: true };

const local = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/;

/** Reads the input `chat-webhook`; undefined where it is empty. A wrong one is never repeated: it may be a real one. */
export const readChatWebhook = (input: InputReader): ChatWebhook | undefined => {
  const value = input.text("chat-webhook");
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !(value.startsWith("https://") || local.test(value)))
    input.reject("Input chat-webhook is not an https:// address", "Copy the webhook's address from the chat");
  return value as ChatWebhook;
};

/** What Slack's markup would take for its own; also what would call the whole channel. */
export const chatText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A link; `text` must not be escaped yet. */
export const chatLink = (url: string, text: string): string =>
  `<${url}|${chatText(text).replaceAll("|", "/")}>`;

/** Slack cuts longer messages by itself, in the middle of a link. */
const longest = 3000;
const patienceMilliseconds = 5000;

/**
 * Sends one message, `text` in Slack's markup; nothing where there is no webhook. Never throws and never waits longer
 * than 5 s: a chat that is down must not fail a deploy. The address is masked first, and never shown.
 */
export const sendChat = async (webhook: ChatWebhook | undefined, text: string, log: Log): Promise<void> => {
  if (webhook === undefined) return;
  log.mask(webhook);
  const shown = log.redact?.(text) ?? text; // no runner masks what leaves by another way than its log
  const body = shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown;
  const http = new HttpClient("towline", [], { allowRetries: false, socketTimeout: patienceMilliseconds });
  try {
    const headers = { "content-type": "application/json" };
    const { message } = await http.post(webhook, JSON.stringify({ text: body }), headers);
    message.resume();
    if ((message.statusCode ?? 0) >= 300)
      log.warning(`The chat did not take the message: HTTP ${message.statusCode}`);
  } catch (error) {
    const why = messageOf(error).replaceAll(webhook, "its address");
    log.warning(`The chat did not get the message: ${why}`);
  } finally {
    http.dispose();
  }
};
