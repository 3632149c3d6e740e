import { get } from "node:http";
import { text } from "node:stream/consumers";

/** GitHub's OIDC token of the job. */
export const idToken = async (audience: string): Promise<string> => {
  const url = `${process.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`;
  const headers = { authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  const body = await new Promise<string>((resolve, reject) => {
    get(url, { headers }, (response) => void text(response).then(resolve, reject)).on("error", reject);
  });
  return JSON.parse(body).value;
};
