// Bot API methods that say where updates go.
import { refused } from '../refusal.mjs';
import { UPDATE_KINDS } from '../schema.mjs';
import { isSecureUrl } from '../keyboard.mjs';
import { tell } from '../state.mjs';

const CONNECTIONS_MAX = 100;
const CONNECTIONS_DEFAULT = 40;

/** @type {import('../methods.mjs').MethodTable} */
export const webhookMethods = {
  setWebhook: {
    parameters: [
      'url', 'max_connections', 'allowed_updates', 'drop_pending_updates', 'secret_token',
    ],
    run({ state, delivery }, parameters) {
      const { url, max_connections = CONNECTIONS_DEFAULT, secret_token = '' } = parameters;
      const { allowed_updates = state.webhook.allowedUpdates } = parameters;
      if (url !== '' && !isSecureUrl(url)) {
        throw refused('bad webhook: An HTTPS URL must be provided for webhook');
      }
      if (max_connections < 1 || max_connections > CONNECTIONS_MAX) {
        throw refused(`max_connections must be from 1 to ${CONNECTIONS_MAX}`);
      }
      refuseSecret(secret_token);
      const unknown = allowed_updates.find((/** @type {string} */ kind) => (
        !UPDATE_KINDS.includes(kind)));
      if (unknown) throw refused(`allowed_updates names "${unknown}", which is no kind of Update`);
      Object.assign(state.webhook, {
        url, secretToken: secret_token, connectionsMax: max_connections,
        allowedUpdates: allowed_updates, lastError: null,
      });
      if (parameters.drop_pending_updates) delivery.dropPending();
      tell(state, 'webhook', { url });
      delivery.resume();
      return true;
    },
    description: () => 'Webhook was set',
  },
  deleteWebhook: {
    parameters: ['drop_pending_updates'],
    run({ state, delivery }, { drop_pending_updates }) {
      Object.assign(state.webhook, { url: '', secretToken: '', lastError: null });
      if (drop_pending_updates) delivery.dropPending();
      tell(state, 'webhook', { url: '' });
      return true;
    },
    description: () => 'Webhook was deleted',
  },
  getWebhookInfo: {
    parameters: [],
    run({ state, delivery }) {
      const { url, lastError, connectionsMax, allowedUpdates } = state.webhook;
      return {
        url,
        has_custom_certificate: false,
        pending_update_count: delivery.pendingCount(),
        ...(url && { max_connections: connectionsMax, ip_address: '127.0.0.1' }),
        ...(lastError && {
          last_error_date: lastError.date, last_error_message: lastError.message,
        }),
        ...(allowedUpdates.length > 0 && { allowed_updates: allowedUpdates }),
      };
    },
  },
};

/** @param {string} secret */
function refuseSecret(secret) {
  if (secret.length > 256) throw refused('secret token is too long');
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) {
    throw refused('secret token contains unallowed characters');
  }
}
