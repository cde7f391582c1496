// A ChatMember for each status, with the fields that the schema asks of it.

// "restricted" comes in two forms, inside the chat and outside, and a check must tell them apart.
export const MEMBER_STATUSES = [
  'creator', 'administrator', 'member', 'restricted', 'restricted_outside', 'left', 'kicked',
];

const ADMINISTRATOR_RIGHTS = [
  'can_manage_chat', 'can_delete_messages', 'can_manage_video_chats', 'can_restrict_members',
  'can_promote_members', 'can_change_info', 'can_invite_users', 'can_post_stories',
  'can_edit_stories', 'can_delete_stories', 'can_send_welcome_messages', 'can_post_messages',
  'can_edit_messages',
];

const RESTRICTED_RIGHTS = [
  'can_send_messages', 'can_send_audios', 'can_send_documents', 'can_send_photos',
  'can_send_videos', 'can_send_video_notes', 'can_send_voice_notes', 'can_send_polls',
  'can_send_other_messages', 'can_add_web_page_previews', 'can_react_to_messages',
  'can_edit_tag', 'can_change_info', 'can_invite_users', 'can_pin_messages',
  'can_manage_topics',
];

/**
 * @param {import('./state.mjs').State} state @param {number} userId @param {string} status
 * @returns {Record<string, any>}
 */
export function memberView(state, userId, status) {
  const user = userId === state.bot.id ? state.bot : state.privateChats.get(userId)?.person;
  switch (status) {
    case 'creator':
      return { status, user, is_anonymous: false };
    case 'administrator':
      return {
        status, user, can_be_edited: false, is_anonymous: false,
        ...Object.fromEntries(ADMINISTRATOR_RIGHTS.map((right) => [right, true])),
      };
    case 'restricted':
    case 'restricted_outside':
      return {
        status: 'restricted', user, is_member: status === 'restricted', until_date: 0,
        ...Object.fromEntries(RESTRICTED_RIGHTS.map((right) => [right, false])),
      };
    case 'kicked':
      return { status, user, until_date: 0 };
    default:
      return { status, user };
  }
}
