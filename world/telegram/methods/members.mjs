// Bot API methods about who is in a chat.
import { forbidden, refused } from '../refusal.mjs';
import { chatOf } from '../state.mjs';
import { memberView } from '../members.mjs';

/** @type {import('../methods.mjs').MethodTable} */
export const memberMethods = {
  getChatMember: {
    parameters: ['chat_id', 'user_id'],
    run({ state }, { chat_id, user_id }) {
      const { channel, privateChat } = chatOf(state, chat_id);
      if (privateChat) {
        if (![privateChat.person.id, state.bot.id].includes(user_id)) {
          throw refused('user not found');
        }
        return memberView(state, user_id, 'member');
      }
      refuseOutsider(channel.statuses.get(state.bot.id));
      if (!state.privateChats.has(user_id) && user_id !== state.bot.id) {
        throw refused('user not found');
      }
      return memberView(state, user_id, channel.statuses.get(user_id) ?? 'left');
    },
  },
};

/** Only an administrator may look a channel's members up. @param {string | undefined} botStatus */
function refuseOutsider(botStatus) {
  if (botStatus === 'kicked') throw forbidden('bot was kicked from the channel chat');
  if (botStatus === 'member') throw refused('member list is inaccessible');
  if (botStatus !== 'administrator' && botStatus !== 'creator') {
    throw forbidden('bot is not a member of the channel chat');
  }
}
