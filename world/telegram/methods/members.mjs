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
  getUserChatBoosts: {
    parameters: ['chat_id', 'user_id'],
    run({ state }, { chat_id, user_id }) {
      const { channel } = chatOf(state, chat_id);
      if (!channel) throw refused('method is available only for supergroup and channel chats');
      refuseOutsider(channel.statuses.get(state.bot.id));
      const mine = channel.boosts.filter(({ user }) => user === user_id);
      const user = state.privateChats.get(user_id)?.person;
      return { boosts: mine.map(({ at }, index) => boostView(user, at, index)) };
    },
  },
};

/**
 * A boost that came with Premium lasts as long as that is paid for.
 * @param {import('../people.mjs').Person | undefined} user @param {number} at @param {number} index
 */
function boostView(user, at, index) {
  return {
    boost_id: `boost-${at}-${index}`, add_date: at, expiration_date: at + 30 * 86_400,
    source: { source: 'premium', user },
  };
}

/** Only an administrator may look a channel's members up. @param {string | undefined} botStatus */
function refuseOutsider(botStatus) {
  if (botStatus === 'kicked') throw forbidden('bot was kicked from the channel chat');
  if (botStatus === 'member') throw refused('member list is inaccessible');
  if (botStatus !== 'administrator' && botStatus !== 'creator') {
    throw forbidden('bot is not a member of the channel chat');
  }
}
