// GET /masterchainInfo: the newest block that the indexer has, and with it its clock.

const MASTERCHAIN = -1;
const WHOLE = '8000000000000000';

/** @param {import('../main.mjs').World} world */
export function masterchainInfo({ chain: { clock }, faults }) {
  const behind = Math.ceil(faults.lags().indexDelaySeconds);
  const time = Math.max(clock.startedAt, clock.seconds() - behind);
  return { last: block(clock, time), first: block(clock, clock.startedAt) };
}

/** @param {import('../clock.mjs').Clock} clock @param {number} time in Unix seconds */
function block(clock, time) {
  return {
    workchain: MASTERCHAIN, shard: WHOLE, seqno: clock.seqnoAt(time), gen_utime: String(time),
  };
}
