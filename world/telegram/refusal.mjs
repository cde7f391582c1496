// The ways in which the Bot API says no, with the exact shape of its answers.

export class Refusal extends Error {
  /**
   * @param {number} code @param {string} description
   * @param {{retry_after?: number, migrate_to_chat_id?: number}} [parameters]
   */
  constructor(code, description, parameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** 400: the call is wrong. @param {string} reason */
export function refused(reason) {
  return new Refusal(400, `Bad Request: ${reason}`);
}

/** 403: the call is right, but this bot may not do it. @param {string} reason */
export function forbidden(reason) {
  return new Refusal(403, `Forbidden: ${reason}`);
}

/** 501: Telegram can do it, this local one cannot; it never pretends. @param {string} what */
export function unbuilt(what) {
  return new Refusal(501, `Not Implemented: the local Telegram does not do ${what}`);
}

/** The answer's body. @param {Refusal} refusal */
export function refusalBody({ code, message, parameters }) {
  return { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
}
