// The control plane of the local TON: verbs for tests and for the page.
import { internal, toNano } from '@ton/core';
import { rawAddress } from './cells.mjs';
import { commentCell, creditBody, noticeBody } from './jetton.mjs';
import { proofOf, strange, walletNamed } from './ton-connect.mjs';

/**
 * Every verb takes one object, so that it is the same over HTTP (`POST /_/<verb>`); sums are
 * text, in nanotons and micro-USDT. `who` is a name, "hot", or an address in any form.
 * @typedef {{owner: string}} Who
 * @param {import('./main.mjs').World} world
 */
export function createControl(world) {
  const { chain, faults, jetton, network, wallets, externals } = world;

  /** @param {string} who */
  async function walletOf(who) {
    const address = wallets.find(who);
    const { balance: ton } = await chain.account(address);
    const usdt = await jetton.balance(address);
    return {
      address: wallets.shown(address), raw: rawAddress(address),
      ton: ton.toString(), usdt: usdt.toString(),
    };
  }

  return {
    /** @param {{name: string}} facts */
    wallet: ({ name }) => walletOf(name),
    wallets: () => Promise.all([...wallets.people.keys()].map(async (name) => (
      { name, ...await walletOf(name) }))),
    hotWallet: async () => walletOf('hot'),
    /** The account that holds somebody's USDT. @param {Who} facts */
    jettonWallet: async ({ owner }) => rawAddress(await jetton.walletOf(wallets.find(owner))),
    /** @param {{ton?: string | bigint, usdt?: string | bigint}} facts sums to hold from now on */
    async setHotWallet({ ton, usdt }) {
      if (usdt !== undefined) await jetton.setBalance(wallets.hot.address, BigInt(usdt));
      // Last, since moving jettons can send TON back.
      if (ton !== undefined) await chain.setBalance(wallets.hot.address, BigInt(ton));
      return walletOf('hot');
    },
    /** @param {Who} facts */
    usdtBalance: async ({ owner }) => (await jetton.balance(wallets.find(owner))).toString(),
    /** What the hot wallets really paid to someone. @param {Who} facts */
    async paidTo({ owner }) {
      const to = wallets.find(owner);
      const paid = await Promise.all(wallets.payers.map((from) => jetton.paid(from.address, to)));
      const payments = paid.flat();
      const total = payments.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
      return { count: payments.length, total: total.toString(), payments };
    },
    /** New USDT for anybody. @param {{owner: string, usdt: string | bigint}} facts */
    async give({ owner, usdt }) {
      await jetton.mint(wallets.find(owner), BigInt(usdt));
      return walletOf(owner);
    },
    /** @param {{owner: string, status: number}} facts as `lock` of the jetton says */
    async lock({ owner, status }) {
      await jetton.lock(wallets.find(owner), status);
      return walletOf(owner);
    },
    ...paymentVerbs(world),
    /** Gives TON to anybody. @param {{address: string, ton?: string | bigint}} facts */
    async fund({ address, ton = toNano('1') }) {
      const to = wallets.find(address);
      const message = internal({ to, value: BigInt(ton), bounce: false });
      const info = { ...message.info, src: wallets.issuer };
      await chain.sendInternal({ ...message, info });
      return walletOf(address);
    },
    /**
     * What someone's wallet app hands over when they connect it. With `isStrange` it is another
     * wallet of theirs, deployed, of code that nobody knows. Wallets sign by the real time.
     * @param {{name: string, domain: string, payload: string, isStrange?: boolean}} facts
     */
    async prove({ name, domain, payload, isStrange = false }) {
      const usual = walletNamed(name, network);
      const wallet = isStrange ? strange(usual) : usual;
      if (isStrange) await chain.place(wallet, toNano('1'));
      const timestamp = Math.floor(Date.now() / 1000);
      return proofOf({ name, wallet, network, domain, payload, timestamp });
    },
    now: () => chain.clock.seconds(),
    /** @param {{seconds: number}} facts */
    advance({ seconds }) {
      chain.clock.advance(seconds);
      return chain.clock.seconds();
    },
    /**
     * Sets those that are named; all are answered.
     * @param {import('./faults.mjs').Changes} [facts]
     */
    faults(facts = {}) {
      faults.set(facts);
      return faults.list();
    },
    clearFaults: () => faults.clear(),
    /** How often each fault has struck. */
    struck: () => ({ ...faults.struck }),
    externals: () => ({ ...externals }),
    /** How many calls each endpoint got. */
    asked: () => ({ ...world.asked }),
  };
}

/**
 * What people pay, out of wallets that are never empty.
 * @typedef {{from: string, to?: string, comment?: string}} Payment `to` is the deposit wallet
 * @param {import('./main.mjs').World} world
 */
function paymentVerbs({ chain, jetton, wallets }) {
  /**
   * @param {import('@ton/core').Address} from @param {import('@ton/core').Address} to
   * @param {bigint} value @param {import('@ton/core').Cell} body
   */
  async function sendMessage(from, to, value, body, bounce = true) {
    const message = internal({ to, value, bounce, body });
    await chain.sendInternal({ ...message, info: { ...message.info, src: from } });
  }

  return {
    /** @param {Payment & {ton: string | bigint, bounce?: boolean}} facts */
    sendTon: ({ from, to = 'deposit', ton, comment = '', bounce }) => sendMessage(
      wallets.find(from), wallets.find(to), BigInt(ton), commentCell(comment), bounce),
    /**
     * `forwarded` nanotons tell the receiver; with "0" nobody is told.
     * @param {Payment & {usdt: string | bigint, forwarded?: string | bigint}} facts
     */
    async sendUsdt({ from, to = 'deposit', usdt, comment = '', forwarded = 1n }) {
      const [source, target] = [wallets.find(from), wallets.find(to)];
      await jetton.mint(source, BigInt(usdt));
      await jetton.send({
        from: source, to: target, amount: BigInt(usdt), comment, forwarded: BigInt(forwarded),
      });
    },
    /** Says to somebody that USDT came, which is not so. @param {Payment & {usdt: string}} facts */
    forgeNotice: ({ from, to = 'deposit', usdt }) => sendMessage(
      wallets.find(from), wallets.find(to), toNano('0.1'), noticeBody(BigInt(usdt))),
    /** Hands a credit of our own making to somebody's jetton wallet, which refuses it. */
    async forgeCredit(/** @type {Payment & {usdt: string}} */ { from, to = 'deposit', usdt }) {
      const body = creditBody(BigInt(usdt), wallets.find(from));
      const target = await jetton.walletOf(wallets.find(to));
      await sendMessage(wallets.find(from), target, toNano('0.1'), body);
    },
  };
}
