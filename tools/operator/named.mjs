// Who acts: two operators have to be two people, so each says who they are.

/** @param {string} who */
export function named(who) {
  if (!/^[\w.@+-]{3,100}$/.test(who ?? '')) throw new Error('Say who you are: an email address.');
  return who.toLowerCase();
}
