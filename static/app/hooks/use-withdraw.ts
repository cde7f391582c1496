// Sends a withdrawal, or says what is wrong with it and in which field.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api/problem';
import type { Me } from '../api/shapes';
import { app } from '../app';
import { looksLikeAddress, tidyAddress } from '../lib/address';
import { readDollars, toDollars } from '../lib/dollars';
import { sentenceOf } from '../parts/notices';
import { confirm } from '../telegram/popup';
import { useWithdrawing } from './use-withdrawing';

export interface Flaws {
  address?: string;
  amount?: string;
  general?: string;
}

const AMOUNT_CODES = ['balance_too_low', 'withdrawal_daily_limit'];

export function useWithdraw(me: Me) {
  const withdrawing = useWithdrawing(me);
  const [found, setFound] = useState<Flaws | null>(null);
  const state = withdrawing.state();
  const last = withdrawing.last();
  const before = useRef(state);
  useEffect(() => {
    // Only this screen leads back: the person may have left it while the answer was on its way.
    if (before.current === 'sending' && state === 'idle' && !last) app.router.back();
    before.current = state;
  }, [state]);
  // A refusal that was read here is not news elsewhere.
  useEffect(() => () => { if (withdrawing.state() === 'idle') withdrawing.forget(); }, []);

  return {
    busy: state === 'sending',
    flaws: found ?? (last?.problem ? flawsFrom(last.problem) : {}),
    /** Asked for before, and nobody knows whether the request arrived. */
    isUnanswered: state === 'unanswered',
    /** What was asked for last, if it did not work out. */
    last: last?.wish,
    /** The flaws that keep it from being sent, or null when it is on its way. */
    send(address: string, amount: string): Flaws | null {
      if (state === 'sending') return null;
      const flaws = state === 'unanswered' ? {} : findFlaws(address, amount, me);
      const isFlawed = Boolean(flaws.address || flaws.amount);
      setFound(isFlawed ? flaws : null);
      if (isFlawed) return flaws;
      void withdrawing.send({
        address: tidyAddress(address), amount: toDollars(readDollars(amount) ?? 0),
      });
      return null;
    },
    async discard() {
      const { router, telegram, text } = app;
      const question = { message: text('discard-sure'), yes: text('discard') };
      const sure = await confirm(telegram, question);
      if (!sure || withdrawing.state() !== 'unanswered') return;
      withdrawing.forget();
      // If it did arrive after all, the list there shows it.
      router.back();
    },
  };
}

function findFlaws(address: string, amount: string, me: Me): Flaws {
  const { money, text } = app;
  const { balance, withdrawal: { min, max } } = me;
  const flaws: Flaws = {};
  if (!looksLikeAddress(tidyAddress(address))) flaws.address = text('address-malformed');
  const micros = readDollars(amount);
  if (micros === null) {
    flaws.amount = text('amount-malformed');
  } else if (micros < min.micros) {
    flaws.amount = text('amount-below-minimum', { min: money(min.micros) });
  } else if (micros > max.micros) {
    flaws.amount = text('amount-above-maximum', { max: money(max.micros) });
  } else if (micros > balance.micros) {
    flaws.amount = text('balance-too-low', { balance: money(balance.micros) });
  }
  return flaws;
}

/** The API's refusal, beside the field that it is about. */
function flawsFrom(problem: Problem): Flaws {
  const sentence = sentenceOf(problem);
  if (problem.code.startsWith('address_')) return { address: sentence };
  const isAboutAmount = problem.code.startsWith('amount_') || AMOUNT_CODES.includes(problem.code);
  return isAboutAmount ? { amount: sentence } : { general: sentence };
}
