// Who acts: two operators have to be two people, so each says who they are.

const DOLLAR_DECIMALS = 6;

/** @param {string} who */
export function named(who) {
  const email = /^[\w.+-]{1,100}@[\w.-]{1,100}$/;
  if (!email.test(who ?? '')) throw new Error('Say who you are: an email address.');
  return who.toLowerCase();
}

/** @param {string} id @param {string} what */
export function numbered(id, what) {
  if (!/^[1-9][0-9]{0,15}$/.test(id ?? '')) throw new Error(`Name the ${what} by its number.`);
  return Number(id);
}

/** @param {string | undefined} decimal dollars, or percent, of which there are millionths too */
export function micros(decimal) {
  const [, whole, fraction = ''] = /^([0-9]{1,4})(?:\.([0-9]{1,6}))?$/.exec(decimal ?? '') ?? [];
  if (whole === undefined) throw new Error('Write a number such as 3.25.');
  return Number(whole + fraction.padEnd(DOLLAR_DECIMALS, '0'));
}
